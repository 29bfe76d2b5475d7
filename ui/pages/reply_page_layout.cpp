#include "ui/pages/reply_page.h"

#include "app/core/spelt_words.h"
#include "ui/pages/attached_files.h"
#include "ui/pages/draft_keeper.h"
#include "ui/pages/editor_spelling.h"
#include "ui/pages/page_states.h"
#include "ui/pages/quoted_articles.h"
#include "ui/pages/reply_checks.h"
#include "ui/pages/reply_context.h"
#include "ui/pages/reply_editor.h"
#include "ui/pages/template_bar.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/command.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

ReplyPage::ReplyPage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_clock(std::move(clock))
    , m_keeper(new DraftKeeper(editor, this))
    , m_context(new ReplyContext)
    , m_writers(new Banner(u"writersBanner"_s))
    , m_templates(new TemplateBar)
    , m_text(new ReplyEditor)
    , m_files(new AttachedFiles(u"replyFile"_s))
    , m_spelling(new EditorSpelling(*m_text, this))
    , m_quoted(new QuotedArticles(reader, editor))
    , m_checks(new ReplyChecks)
    , m_meter(new LengthMeter)
    , m_version(new ChipLabel)
    , m_channel(new ChipLabel)
    , m_savedIcon(new IconLabel(u"hard-drive"_s))
    , m_saved(new Label(TextStyle::Small, &Theme::text2))
    , m_length(new Label(TextStyle::Small, &Theme::text2))
    , m_verdict(new Label(TextStyle::Body, &Theme::danger))
    , m_submit(new Button(u"stamp"_s, tr("Send for approval"), Button::Look::Primary))
    , m_back(new Button({}, Button::Look::Link))
    , m_history(new Button(u"history"_s, tr("Earlier versions"), Button::Look::Bare))
    , m_minute(new QTimer(this))
{
    setObjectName(u"replyPage"_s);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_context, 344);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makeEditorColumn(), 668);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(m_checks, 356);
    m_states = new PageStates(u"reply"_s, content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connect(m_states, &PageStates::retryAsked, this, &ReplyPage::loadRegion);
    connect(m_text, &QTextEdit::textChanged, this, &ReplyPage::changed);
    connect(m_text, &ReplyEditor::focusLeft, m_keeper, &DraftKeeper::flush);
    connect(m_text, &ReplyEditor::filesGiven, m_files, &AttachedFiles::take);
    connect(m_files, &AttachedFiles::changed, this, [this] {
        if (m_loaded)
            check();
    });
    connect(m_keeper, &DraftKeeper::kept, this, [this] {
        if (m_loaded)
            loadCard(false);
        emit flushed(true);
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        showSaveFault(error);
        emit flushed(false);
    });
    connect(m_checks, &ReplyChecks::repairAsked, this, &ReplyPage::repair);
    connect(m_checks, &ReplyChecks::leaveAsked, this, qOverload<int, bool>(&ReplyPage::leave));
    connect(m_checks, &ReplyChecks::promiseDecided, this, &ReplyPage::decidePromise);
    connect(m_checks, &ReplyChecks::promiseAsked, this, [this](int number) { decidePromise(number, {}); });
    connect(m_spelling, &EditorSpelling::found, this, [this] {
        if (m_loaded)
            check();
    });
    connect(m_templates, &TemplateBar::taken, this, &ReplyPage::takeTemplate);
    connect(m_templates, &TemplateBar::fieldEntered, this, &ReplyPage::enterField);
    connect(m_quoted, &QuotedArticles::insertAsked, this, &ReplyPage::insertArticle);
    connect(m_context, &ReplyContext::insertAsked, this, &ReplyPage::insertSimilar);
    connect(m_context, &ReplyContext::placeAsked, m_text, &ReplyEditor::goTo);
    connect(m_context, &ReplyContext::openAsked, this, [this](qint64 appeal) {
        flush();
        emit openAppeal(appeal);
    });
    connect(m_checks, &ReplyChecks::picked, this, &ReplyPage::pick);
    connect(&m_reader, &AppealReader::appealsChanged, this, [this](const QSet<qint64> &ids) {
        if (m_loaded && (ids.isEmpty() || ids.contains(m_appeal)))
            loadCard(false);
    });
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (m_loaded && isVisible())
            check();
    });
    m_minute->start(1min);
    addShortcuts();
}

QWidget *ReplyPage::makeEditorColumn()
{
    auto *column = new Surface(&Theme::surface);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_writers->setFlat(true);
    m_writers->hide();
    lines->addWidget(m_writers);
    lines->addWidget(makeHead());
    m_templates->setObjectName(u"templateBar"_s);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(px(space::page), 0, px(space::page), px(space::l));
    bar->addWidget(m_templates);
    lines->addLayout(bar);
    lines->addWidget(new Hairline);
    m_text->setObjectName(u"replyText"_s);
    m_text->setAccessibleName(tr("Text of the reply"));
    m_text->setPlaceholderText(tr("Write to the citizen here"));
    auto *page = new QVBoxLayout;
    page->setContentsMargins(px(space::section), px(space::xl), px(space::page), px(space::m));
    page->addWidget(m_text);
    lines->addLayout(page, 1);
    lines->addWidget(m_quoted);
    auto *files = new QHBoxLayout;
    files->setContentsMargins(px(space::page), 0, px(space::page), px(space::m));
    files->addWidget(m_files);
    lines->addLayout(files);

    auto *measure = new QHBoxLayout;
    measure->setContentsMargins(px(space::page), px(space::m), px(space::page), px(space::l));
    measure->setSpacing(px(space::l));
    measure->addWidget(m_channel);
    measure->addWidget(m_meter, 1);
    measure->addWidget(m_length, 0, Qt::AlignRight);
    lines->addLayout(measure);
    lines->addWidget(new Hairline);
    lines->addWidget(makeFoot());
    return column;
}

QWidget *ReplyPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::l));
    row->setSpacing(px(space::m));
    row->addWidget(new Label(tr("Reply"), TextStyle::Title2));
    row->addWidget(m_version);
    row->addStretch();
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    auto *articles = new Button(u"book-open"_s, tr("Knowledge base"), Button::Look::Bare);
    articles->setObjectName(u"replyArticles"_s);
    articles->setSmall(true);
    connect(articles, &Button::clicked, this, &ReplyPage::askArticle);
    row->addWidget(articles);
    m_history->setObjectName(u"replyHistory"_s);
    m_history->setSmall(true);
    connect(m_history, &Button::clicked, this, [this] {
        flush();
        emit historyAsked(m_appeal);
    });
    row->addWidget(m_history);
    return head;
}

QWidget *ReplyPage::makeFoot()
{
    m_submit->setObjectName(u"replySubmit"_s);
    m_submit->setKeyHint(u"Ctrl+Enter"_s);
    connect(m_submit, &Button::clicked, this, &ReplyPage::submit);
    m_back->setObjectName(u"replyBack"_s);
    nameBack(tr("Back, the text is kept"));
    connect(m_back, &Button::clicked, this, qOverload<>(&ReplyPage::leave));
    m_verdict->setWordWrap(true);
    m_verdict->hide();

    auto *foot = new Surface(&Theme::alt);
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::l));
    lines->setSpacing(px(space::m));
    lines->addWidget(m_verdict);
    auto *row = new QHBoxLayout;
    row->addWidget(m_submit);
    row->addStretch();
    row->addWidget(m_back);
    lines->addLayout(row);
    return foot;
}

void ReplyPage::addShortcuts()
{
    const auto can = [this](size_t number) {
        return [this, number] { return number < m_similar.appeals.size() ? QString() : tr("no more similar appeals are answered"); };
    };
    addCommands(this, Command::Group::Reply,
                {{.name = "submitReply", .text = tr("Submit the reply"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { submit(); }, .fixed = true},
                 {.name = "replyTemplate", .text = tr("Templates of replies"), .keys = keys(Qt::Key_F4), .act = [this] { m_templates->dropDown(); }, .buttons = "replyTemplates"},
                 {.name = "insertArticle", .text = tr("Put in from the knowledge base"), .keys = keys(Qt::SHIFT | Qt::Key_F4), .act = [this] { askArticle(); }, .buttons = "replyArticles"},
                 {.name = "nextFinding", .text = tr("Next remark"), .keys = keys(Qt::Key_F2), .act = [this] { walkFindings(1); }},
                 {.name = "previousFinding", .text = tr("Previous remark"), .keys = keys(Qt::SHIFT | Qt::Key_F2), .act = [this] { walkFindings(-1); }},
                 {.name = "spelling", .text = tr("Spelling: what may be meant"), .keys = keys(Qt::Key_F7), .act = [this] { offerSpelling(); }},
                 {.name = "insertSimilar1", .text = tr("Insert the reply of the first similar appeal"), .keys = keys(Qt::ALT | Qt::Key_1), .act = [this] { insertSimilar(0); }, .obstacle = can(0)},
                 {.name = "insertSimilar2", .text = tr("Insert the reply of the second similar appeal"), .keys = keys(Qt::ALT | Qt::Key_2), .act = [this] { insertSimilar(1); }, .obstacle = can(1)},
                 {.name = "insertSimilar3", .text = tr("Insert the reply of the third similar appeal"), .keys = keys(Qt::ALT | Qt::Key_3), .act = [this] { insertSimilar(2); }, .obstacle = can(2)},
                 {.name = "attachFile", .text = tr("Attach a file to the reply"), .keys = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F), .act = [this] { m_files->choose(); }, .buttons = "replyFileAdd"},
                 {.name = "nextReply", .text = tr("Reply to the next appeal of the list"), .keys = keys(Qt::ALT | Qt::Key_PageDown), .act = [this] { leaveFor(1); }},
                 {.name = "previousReply", .text = tr("Reply to the previous appeal of the list"), .keys = keys(Qt::ALT | Qt::Key_PageUp), .act = [this] { leaveFor(-1); }},
                 {.name = "leaveReply", .text = tr("Leave the reply, its text is kept"), .keys = keys(Qt::Key_Escape), .act = [this] { leave(); }, .fixed = true}});
}

void ReplyPage::setPictures(Pictures &pictures)
{
    m_context->setPictures(pictures);
    m_files->setPictures(pictures);
}

void ReplyPage::setSpelling(Spelling &spelling)
{
    m_spelling->setSpelling(&spelling);
}

void ReplyPage::offerSpelling()
{
    if (m_spelling->offer())
        m_text->setFocus(Qt::ShortcutFocusReason);
}

void ReplyPage::leave()
{
    flush();
    emit done();
}

void ReplyPage::leaveFor(int steps)
{
    flush();
    emit neighbourAsked(steps);
}

void ReplyPage::showAround()
{
    m_spelling->setKnown(wordsIn({m_card.appeal.author, m_card.appeal.settlement, m_card.appeal.street, m_card.appeal.source}));
    m_context->show(m_card, m_region, here(), m_similar);
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        if (auto *insert = m_context->findChild<Button *>(u"similarInsert"_s + number))
            insert->setKeyHint(findChild<Command *>(u"insertSimilar"_s + number)->keyText());
    }
    const Appeal &appeal = m_card.appeal;
    const int version = m_card.replies.empty() ? 1 : m_card.replies.back().version + 1;
    m_version->setChip({.text = tr("Version %1").arg(version), .icon = {}, .look = Chip::Look::Outline});
    m_channel->setChip({.text = appeal.publicReply ? tr("%1, everybody will read it").arg(channelText(appeal.channel))
                                                   : tr("%1, only the author will read it").arg(channelText(appeal.channel)),
                        .icon = {},
                        .look = Chip::Look::Plain});
    m_history->setVisible(m_card.draftVersions > 0);
    showWriters();
    showSaved();
}

} // namespace vakhta
