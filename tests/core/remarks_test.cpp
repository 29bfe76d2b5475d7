#include "app/core/remarks.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;


class RemarksTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsReadAsItsRemarks_data();
    void aTextIsReadAsItsRemarks();
    void whatIsWrittenIsReadBack();
    void aPhraseIsFoundWhereItStands_data();
    void aPhraseIsFoundWhereItStands();
};

void RemarksTest::aTextIsReadAsItsRemarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // phrase|words
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("nothing", u""_s, {});
    row("blank lines", u"\n  \n"_s, {});
    row("on the whole", u"Слишком сухо."_s, {u"|Слишком сухо."_s});
    row("several lines on the whole", u"Слишком сухо.\n\nИ длинно."_s, {u"|Слишком сухо.\nИ длинно."_s});
    row("on a phrase", u"«до весны»: назовите день"_s, {u"до весны|назовите день"_s});
    row("no words yet", u"«до весны»: "_s, {u"до весны|"_s});
    row("no space", u"«до весны»:назовите день"_s, {u"до весны|назовите день"_s});
    row("on the whole, then on phrases", u"Сухо.\n«до весны»: какой день?\n«меры»: какие?"_s, {u"|Сухо."_s, u"до весны|какой день?"_s, u"меры|какие?"_s});
    row("goes on below", u"«меры»: какие?\nИ кто принял?"_s, {u"меры|какие?\nИ кто принял?"_s});
    row("quotes within", u"«ООО «Свет» примет меры»: когда?"_s, {u"ООО «Свет» примет меры|когда?"_s});
    row("a quote and no colon", u"«Горсвет» уже ответил: приложите"_s, {u"|«Горсвет» уже ответил: приложите"_s});
    row("never closed", u"«до весны: назовите"_s, {u"|«до весны: назовите"_s});
    row("empty quotes", u"«»: что?"_s, {u"|«»: что?"_s});
    row("closed before it opens", u"»до«: что?"_s, {u"|»до«: что?"_s});
    row("straight quotes", u"\"до весны\": когда?"_s, {u"|\"до весны\": когда?"_s});
}

void RemarksTest::aTextIsReadAsItsRemarks()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const Remark &one : remarksOf(text))
        found << one.phrase + u'|' + one.words;
    QTEST(found, "expected");
}

void RemarksTest::whatIsWrittenIsReadBack()
{
    const QString phrase = u"примут  меры\nдо весны"_s;
    const auto read = remarksOf(u"Сухо.\n"_s + remarkOn(phrase) + u"когда?"_s);
    QCOMPARE(read.size(), 2u);
    QCOMPARE(read[1].phrase, u"примут меры до весны"_s);
    QCOMPARE(placeOf(read[1], u"Здесь примут  меры\nдо весны."_s), std::optional(Span{6, phrase.size()}));
}

void RemarksTest::aPhraseIsFoundWhereItStands_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position"); // −1: nowhere
    QTest::newRow("there") << u"до весны"_s << u"Уберём до весны."_s << 7;
    QTest::newRow("the first of two") << u"до"_s << u"до и до"_s << 0;
    QTest::newRow("over a line's end") << u"до весны"_s << u"Уберём до\nвесны."_s << 7;
    QTest::newRow("a space that does not break") << u"до весны"_s << u"Уберём до\u00A0весны."_s << 7;
    QTest::newRow("changed") << u"до весны"_s << u"Уберём до 1 марта."_s << -1;
    QTest::newRow("other letters") << u"До весны"_s << u"Уберём до весны."_s << -1;
    QTest::newRow("signs of patterns") << u"(100 %)? [да]*"_s << u"Готово (100 %)? [да]*!"_s << 7;
    QTest::newRow("on the whole") << u""_s << u"Уберём."_s << -1;
}

void RemarksTest::aPhraseIsFoundWhereItStands()
{
    QFETCH(const QString, phrase);
    QFETCH(const QString, text);
    const auto found = placeOf({phrase, {}}, text);
    QTEST(found ? int(found->position) : -1, "position");
}

QTEST_GUILESS_MAIN(RemarksTest)
#include "remarks_test.moc"
