#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString context, source;
    QStringList translations; // one, or one a plural form
    bool plural = false;
    bool finished = true;
};

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            entry.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (entry.plural) {
                while (xml.readNextStartElement())
                    entry.translations << xml.readElementText();
            } else {
                entry.translations << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &language)
{
    QFile file(u"" SOURCE_ROOT "/translations/vakhta_%1.ts"_s.arg(language));
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    QList<Entry> entries;
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name"_s)
                context = xml.readElementText();
            else if (xml.name() == u"message"_s)
                entries << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return entries;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(uR"(%(?:L?\d+|n))"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured(0);
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void russianIsComplete();
    void placeholdersAreTheSame();
    void russianPluralsHaveThreeForms();
};

void TranslationsTest::russianIsComplete()
{
    const QList<Entry> entries = entriesOf(u"ru"_s);
    QVERIFY(entries.size() > 200);
    for (const Entry &entry : entries) {
        const QString place = entry.context + u": "_s + entry.source;
        QVERIFY2(entry.finished, qPrintable(place));
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(place));
    }
}

void TranslationsTest::placeholdersAreTheSame()
{
    for (const Entry &entry : entriesOf(u"ru"_s)) {
        for (const QString &translation : entry.translations)
            QVERIFY2(placeholdersOf(translation) == placeholdersOf(entry.source),
                     qPrintable(entry.context + u": "_s + entry.source + u" / "_s + translation));
    }
}

void TranslationsTest::russianPluralsHaveThreeForms()
{
    int plurals = 0;
    for (const Entry &entry : entriesOf(u"ru"_s)) {
        if (!entry.plural)
            continue;
        ++plurals;
        QVERIFY2(entry.translations.size() == 3, qPrintable(entry.source));
    }
    QVERIFY(plurals > 3);
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
