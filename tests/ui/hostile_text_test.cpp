#include "tests/support/read_aloud.h"
#include "tests/support/shown_window.h"
#include "ui/models/queue_model.h"
#include "ui/pages/palette_entries.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_view.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QLabel>
#include <QTextDocument>
#include <QToolTip>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

/// What a citizen wrote is shown as it was written, wherever the window shows it. Paper, exported files and the desktop's notifications
/// have their own tests beside their code.
class HostileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void itStandsThereAsWritten_data();
    void itStandsThereAsWritten();
    void aTextOfMegabytesIsReadInParts_data();
    void aTextOfMegabytesIsReadInParts();
    void partsAreTheWholeText_data();
    void partsAreTheWholeText();

private:
    static void makeHostile(AppealCard &card, const QString &written);
    static QModelIndex rowOf(const LongList &list, qint64 appeal);
    static QString plainOf(const QString &markup);
    static QString tooltipOf(LongList &list, const QModelIndex &row);
};

void HostileTextTest::makeHostile(AppealCard &card, const QString &written)
{
    Appeal &appeal = card.appeal;
    appeal.title = appeal.text = appeal.author = appeal.source = appeal.link = appeal.street = appeal.tags = written;
    for (Message &line : card.messages)
        line.text = written;
    for (Reply &reply : card.replies)
        reply.text = reply.remarks = written;
}

QModelIndex HostileTextTest::rowOf(const LongList &list, qint64 appeal)
{
    const auto *model = qobject_cast<const QueueModel *>(list.model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->idAt(row) == appeal)
            return model->index(row, 0);
    }
    return {};
}

/// As a person reads it.
QString HostileTextTest::plainOf(const QString &markup)
{
    QTextDocument tip;
    tip.setHtml(markup);
    return tip.toPlainText();
}

QString HostileTextTest::tooltipOf(LongList &list, const QModelIndex &row)
{
    list.scrollTo(row);
    const QPoint at = list.visualRect(row).center();
    QHelpEvent asked(QEvent::ToolTip, at, list.viewport()->mapToGlobal(at));
    QApplication::sendEvent(list.viewport(), &asked);
    return plainOf(QToolTip::text());
}

void HostileTextTest::itStandsThereAsWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("markup", u"<b>жирно</b> <h1>крупно</h1><br>"_s);
    same("a picture on the disk", u"<img src=\"file:///etc/hostname\">"_s);
    same("a link in markup", u"<a href=\"https://example.org\">портал</a>"_s);
    same("a comparison", u"если a < b и c > d, то &amp; это &lt;"_s);
    same("ampersands", u"Иванов & Ко \"Уют\" && дом"_s);
    same("a style sheet", u"<style>*{color:white}</style><script>alert(1)</script>"_s);
    same("a formula", u"=HYPERLINK(\"https://example.org\";\"x\")"_s);
    same("percent signs", u"%1 %2 %n %s {имя} [имя]"_s);
    same("Qt's own sign of rich text", u"<qt>a</qt><!DOCTYPE html>"_s);
    QTest::newRow("turned letters") << u"дом \u202e41\u202c на Мира"_s << u"дом ‹U+202E›41‹U+202C› на Мира"_s;
    QTest::newRow("hidden letters") << u"Ми\u200bра\ufeff 3\u2066x\u2069"_s << u"Ми‹U+200B›ра‹U+FEFF› 3‹U+2066›x‹U+2069›"_s;
    QTest::newRow("control characters") << u"a\u0007b\u001b[31mc"_s << u"a‹U+0007›b‹U+001B›[31mc"_s;
}

void HostileTextTest::itStandsThereAsWritten()
{
    QFETCH(QString, written);
    QFETCH(QString, shown);
    Shown day(Role::Operator, test::openList);
    makeHostile(day.reader.cards[3], written);
    emit day.reader.appealsChanged({3});
    day.window->openAppeal(3);
    auto *text = day.find<TextView>(u"appealText"_s);
    QTRY_COMPARE(text->toPlainText(), shown);

    const QString told = test::readAloud(QAccessible::queryAccessibleInterface(day.window));
    QVERIFY(told.count(shown) >= 6); // title, text, author, source, post, history
    for (const QLabel *label : day.window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(shown), qPrintable(label->objectName()));
    QTRY_VERIFY(test::readAloud(QAccessible::queryAccessibleInterface(day.list())).contains(shown));

    QVERIFY(tooltipOf(*day.list(), rowOf(*day.list(), 3)).contains(shown));
    PaletteModel palette;
    palette.replace({{.id = u"appeal-3"_s, .icon = {}, .text = visibleLine(written), .kind = {}}});
    const QString markup = palette.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(Qt::mightBeRichText(markup)); // else the tooltip would show it as it is
    QCOMPARE(plainOf(markup), shown);
}

void HostileTextTest::aTextOfMegabytesIsReadInParts_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("words") << u"Третий день нет воды. "_s.repeated(95'000);
    QTest::newRow("one word") << u"ж"_s.repeated(2'000'000);
    QTest::newRow("lines") << u"ж\n"_s.repeated(1'000'000);
    QTest::newRow("turned letters") << u"\u202e"_s.repeated(200'000);
}

/// Laid out at once, each of these stops the window for a long time.
void HostileTextTest::aTextOfMegabytesIsReadInParts()
{
    QFETCH(QString, written);
    Shown day(Role::Operator, test::openList);
    makeHostile(day.reader.cards[3], written);
    emit day.reader.appealsChanged({3});
    day.window->openAppeal(3);
    auto *text = day.find<TextView>(u"appealText"_s);
    const QStringList parts = textParts(visibleText(written));
    QVERIFY(parts.size() > 100);
    QTRY_COMPARE(text->toPlainText(), parts[0]);
    QVERIFY(day.find<Label>(u"appealTextWhere"_s)->text().startsWith(u"Part 1 of %1"_s.arg(parts.size())));
    QVERIFY(!day.find<QAbstractButton>(u"appealTextBefore"_s)->isEnabled());
    day.find<QAbstractButton>(u"appealTextNext"_s)->click();
    QCOMPARE(text->toPlainText(), parts[1]);
    emit day.reader.appealsChanged({3}); // the same text: the reader stays where he was
    QTest::qWait(50);
    QCOMPARE(text->toPlainText(), parts[1]);
    day.window->openAppeal(4);
    QTRY_VERIFY(text->toPlainText() != parts[1]);
    QVERIFY(!day.find<QAbstractButton>(u"appealTextNext"_s)->isVisible());
}

void HostileTextTest::partsAreTheWholeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << u"Нет воды"_s;
    QTest::newRow("as long as a part") << QString(longestPart, u'ж');
    QTest::newRow("one more") << QString(longestPart + 1, u'ж');
    QTest::newRow("words") << u"Третий день нет воды. "_s.repeated(5'000);
    QTest::newRow("pairs of surrogates") << u'a' + u"😀"_s.repeated(40'000);
}

void HostileTextTest::partsAreTheWholeText()
{
    QFETCH(QString, text);
    const QStringList parts = textParts(text);
    QCOMPARE(parts.join(QString()), text);
    for (const QString &part : parts) {
        QVERIFY(part.size() <= longestPart);
        QVERIFY(part.isEmpty() || (!part.back().isHighSurrogate() && !part.front().isLowSurrogate()));
        QVERIFY(part == parts.back() || !text.contains(u' ') || part.endsWith(u' '));
    }
}

QTEST_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
