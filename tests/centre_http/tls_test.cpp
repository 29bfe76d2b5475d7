#include "tests/support/running_centre.h"

#include <QSslSocket>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

using namespace vakhta;
using namespace vakhta::test;

/// The centre over TLS, with a certificate made for the test.
class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void requestsAreAnswered();
    void urlsAreSecure();
    void eventsAreStreamed();
    void whoDoesNotSpeakTlsIsLeft();
    void oldVersionsAreRefused();
    void anotherKeyThanTheCertificatesIsRefused();

private:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    void makeCertificate(const QString &name) const;
    std::unique_ptr<QTcpSocket> secured() const;

    QTemporaryDir m_folder;
    RunningCentre m_centre;
    QByteArray m_token;
    std::unique_ptr<Server> m_server;
};

void TlsTest::makeCertificate(const QString &name) const
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    QVERIFY(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);
    const auto write = [&](const QString &path, auto writePem) {
        const std::unique_ptr<BIO, decltype(&BIO_free)> file(BIO_new_file(path.toUtf8().constData(), "w"), BIO_free);
        QVERIFY(file && writePem(file.get()) == 1);
    };
    write(pathOf(name + u".crt"_s), [&](BIO *file) { return PEM_write_bio_X509(file, certificate.get()); });
    write(pathOf(name + u".key"_s), [&](BIO *file) {
        return PEM_write_bio_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

std::unique_ptr<QTcpSocket> TlsTest::secured() const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone); // whose certificate it is, is not the question here
    socket->connectToHostEncrypted(u"127.0.0.1"_s, m_server->port());
    return socket;
}

void TlsTest::initTestCase()
{
    makeCertificate(u"centre"_s);
    makeCertificate(u"other"_s);
    m_token = m_centre.signIn();
    m_server = must(Server::start(m_centre.store().storage(), {.host = u"0.0.0.0"_s, // TLS is for any address
                                                               .tlsCert = pathOf(u"centre.crt"_s),
                                                               .tlsKey = pathOf(u"centre.key"_s)}));
}

void TlsTest::requestsAreAnswered()
{
    HttpClient client(secured());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.ask(HttpClient::request("GET", "/.well-known/jmap", m_token)).status, 200);
    const QByteArray body = json("{'using': ['urn:ietf:params:jmap:core'], 'methodCalls': [['Core/echo', {'a': '")
        + QByteArray(1'000'000, 'x') + json("'}, 'e']]}");
    QVERIFY(client.ask(HttpClient::request("POST", "/jmap/api", m_token, body)).body.size() > 1'000'000);
}

void TlsTest::urlsAreSecure()
{
    const HttpAnswer answer = HttpClient(secured()).ask(HttpClient::request("GET", "/.well-known/jmap", m_token));
    QVERIFY(parsed(answer.body)[u"apiUrl"_s].toString().startsWith(u"https://"));
}

void TlsTest::eventsAreStreamed()
{
    HttpClient client(secured());
    client.send(HttpClient::request("GET", "/jmap/events?types=Appeal&closeafter=no&ping=0", m_token));
    QVERIFY(!client.readUntil("event: state").isEmpty());
    m_centre.store().put(sampleAppeal());
    QVERIFY(!client.readUntil(JmapCalls(m_centre.store()).state()).isEmpty());
}

void TlsTest::whoDoesNotSpeakTlsIsLeft()
{
    HttpClient client(m_server->port());
    client.send(HttpClient::request("GET", "/.well-known/jmap", m_token));
    QVERIFY(client.isClosedByCentre());
    QCOMPARE(HttpClient(secured()).ask(HttpClient::request("GET", "/.well-known/jmap", m_token)).status, 200);
}

void TlsTest::oldVersionsAreRefused()
{
    const auto handshakes = [this](long newest) {
        const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
        SSL_CTX_set_security_level(context.get(), 0); // or the client would refuse them by itself
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context.get(), int(newest));
        SSL_CTX_set_cipher_list(context.get(), "ALL");
        const std::unique_ptr<BIO, decltype(&BIO_free_all)> connection(BIO_new_ssl_connect(context.get()), BIO_free_all);
        BIO_set_conn_hostname(connection.get(), ("127.0.0.1:" + QByteArray::number(m_server->port())).constData());
        return BIO_do_connect(connection.get()) == 1 && BIO_do_handshake(connection.get()) == 1;
    };
    QVERIFY(handshakes(TLS1_3_VERSION));
    QVERIFY(handshakes(TLS1_2_VERSION));
    QVERIFY(!handshakes(TLS1_1_VERSION));
    QVERIFY(!handshakes(TLS1_VERSION));
}

void TlsTest::anotherKeyThanTheCertificatesIsRefused()
{
    const auto wrong = Server::start(m_centre.store().storage(), {.tlsCert = pathOf(u"centre.crt"_s), .tlsKey = pathOf(u"other.key"_s)});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Rejected);
    const auto half = Server::start(m_centre.store().storage(), {.tlsCert = pathOf(u"centre.crt"_s)});
    QVERIFY(!half);
    QCOMPARE(half.error().kind, Error::Kind::Rejected);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
