// Writing a reply of 10,000 characters with all checks on: from the key to the paint that shows it.
//   reply_bench      the floor is a QTextEdit alone with the same text

#include "app/core/preflight.h"
#include "tests/bench/figures.h"
#include "tests/support/demo_shift.h"
#include "ui/pages/reply_page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>

using namespace vakhta;
using namespace vakhta::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int characters = 10'000;
constexpr int keys = 400;

/// Paragraphs with something for every rule.
QString longReply()
{
    const QString paragraph = u"Ольга, на опорах 12–15 по улице Луговой повреждён кабель, факт подтвердился. Бригада «Горсвета» заменит участок и включит "
                              u"четыре светильника до [дата завершения]. Работы идут по Закону Белогривской области от 14.03.2024 № 27-ОЗ «О порядке "
                              u"организации благоустройства территорий». Позвоните мастеру: 8 900 000-00-14. Мусор вывезен, снег убран 12 мая.\n\n"_s;
    return paragraph.repeated(characters / int(paragraph.size()) + 1).left(characters);
}

/// Sees the paints of a viewport.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget *viewport) { viewport->installEventFilter(this); }
    int seen = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen += event->type() == QEvent::Paint;
        return false;
    }
};

/// Milliseconds from each key to the end of the paint that follows it.
std::vector<double> typed(QTextEdit *text)
{
    Paints paints(text->viewport());
    std::vector<double> spent;
    for (int i = 0; i < keys; ++i) {
        QTextCursor cursor(text->document()); // in the beginning, the middle and at the end, by turns
        cursor.setPosition(int((text->document()->characterCount() - 1) * qint64(i % 3) / 2));
        text->setTextCursor(cursor);
        QCoreApplication::processEvents();
        const int before = paints.seen;
        const QString letter(i % 7 == 6 ? u' ' : QChar(u'а' + i % 20));
        spent.push_back(1000 * seconds([&] {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(text, &press);
            until("a paint", [&] { return paints.seen > before; });
        }));
    }
    return spent;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const QString words = longReply();

    QTextEdit bare;
    bare.setAcceptRichText(false);
    bare.setFont(vakhta::font(TextStyle::Editor));
    bare.resize(640, 600);
    bare.setPlainText(words);
    bare.show();
    QCoreApplication::processEvents();
    const std::vector<double> floor = typed(&bare);

    test::FakeReader reader;
    test::FakeEditor editor(reader);
    test::fillDemo(reader);
    reader.cards[2].appeal.channel = Channel::Portal; // takes that many
    reader.cards[2].draft = LocalDraft{.text = words, .savedAt = test::demoNow(), .atCentre = false, .theirText = {}, .fork = {}};
    ReplyPage page(reader, editor, &test::demoNow);
    page.resize(1368, 820);
    page.show();
    page.open(2);
    auto *text = page.findChild<QTextEdit *>(u"replyText"_s);
    until("the reply", [&] { return text->toPlainText().size() == words.size(); });
    const std::vector<double> spent = typed(text);

    const ReplyFacts facts = replyFacts(reader.cards[2].appeal, reader.regionValue);
    std::vector<double> checks;
    for (int i = 0; i < 50; ++i)
        checks.push_back(1000 * seconds([&] { (void)preflight(words, facts); }));
    line("key to paint in a reply of 10,000, p99", percentile(spent, 0.99), percentile(floor, 0.99), "ms", "at most 16 ms", 2);
    line("key to paint in a reply of 10,000, median", percentile(spent, 0.5), percentile(floor, 0.5), "ms", "-", 2);
    line("all checks of 10,000 characters, median", percentile(checks, 0.5), 0, "ms", "-", 2);
    return 0;
}
