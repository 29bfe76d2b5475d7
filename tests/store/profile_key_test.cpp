#include "app/store/profile_key.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
struct Folders
{
    QString keys() const { return home.filePath(u"keys"_s); }
    QString profile(const QString &name = u"profile"_s) const { return home.filePath(name); }
    QString keyFile() const { return keys() + u'/' + QDir(keys()).entryList(QDir::Files).value(0); }

    QTemporaryDir home;
};
} // namespace

class ProfileKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void aProfileHasOneKeyHoweverItIsReached();
    void eachProfileHasItsOwn();
    void onlyTheOwnerCanReadIt();
    void aKeyOfWrongSizeIsNeverReplaced();
    void aMissingKeyOfAJournalIsNeverReplaced();
};

void ProfileKeyTest::aProfileHasOneKeyHoweverItIsReached()
{
    const Folders folders;
    const auto first = profileKey(folders.profile(), folders.keys());
    QVERIFY(first);
    QCOMPARE(first->size(), 32);
    QVERIFY(*first != QByteArray(32, '\0'));
    QVERIFY(QFile::link(folders.profile(), folders.profile(u"another"_s)));

    QCOMPARE(*profileKey(folders.profile(), folders.keys()), *first);
    QCOMPARE(*profileKey(folders.profile() + u"/../profile/"_s, folders.keys()), *first);
    QCOMPARE(*profileKey(folders.profile(u"another"_s), folders.keys()), *first);
}

void ProfileKeyTest::eachProfileHasItsOwn()
{
    const Folders folders;
    QVERIFY(*profileKey(folders.profile(), folders.keys()) != *profileKey(folders.profile(u"second"_s), folders.keys()));
}

void ProfileKeyTest::onlyTheOwnerCanReadIt()
{
    const Folders folders;
    QVERIFY(profileKey(folders.profile(), folders.keys()));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folders.keyFile()) & others));
    QVERIFY(!(QFile::permissions(folders.keys()) & others));
}

void ProfileKeyTest::aKeyOfWrongSizeIsNeverReplaced()
{
    const Folders folders;
    QVERIFY(profileKey(folders.profile(), folders.keys()));
    QFile file(folders.keyFile());
    QVERIFY(file.resize(31));

    const auto key = profileKey(folders.profile(), folders.keys());

    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Storage);
    QCOMPARE(QFileInfo(folders.keyFile()).size(), 31);
}

void ProfileKeyTest::aMissingKeyOfAJournalIsNeverReplaced()
{
    const Folders folders;
    QVERIFY(profileKey(folders.profile(), folders.keys()));
    QFile journal(folders.profile() + u"/journal.db"_s);
    QVERIFY(journal.open(QFile::WriteOnly) && journal.write("kept") == 4 && journal.flush());
    const QString file = folders.keyFile();
    QVERIFY(QFile::rename(file, file + u".away"_s));

    const auto none = profileKey(folders.profile(), folders.keys());
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Damaged);
    QVERIFY(none.error().detail.contains(file)); // where to put it back
    QVERIFY(!QFile::exists(file));

    QVERIFY(QFile::rename(file + u".away"_s, file));
    QVERIFY(profileKey(folders.profile(), folders.keys()));
}

QTEST_APPLESS_MAIN(ProfileKeyTest)
#include "profile_key_test.moc"
