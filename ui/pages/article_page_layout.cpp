#include "ui/pages/article_page.h"

#include "ui/models/outage_lines.h"
#include "ui/pages/choice_box.h"
#include "ui/pages/difference_view.h"
#include "ui/pages/line_list.h"
#include "ui/pages/page_states.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/first_stop.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

ArticlePage::ArticlePage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_clock(clock)
    , m_context(clock)
    , m_lines(new OutageLines(this))
    , m_list(new LongList)
    , m_search(new QLineEdit)
    , m_counts(new Label(TextStyle::Body, &Theme::text2))
    , m_title(new Label(TextStyle::PageTitle))
    , m_about(new Label(TextStyle::Small, &Theme::text2))
    , m_versions(new ChoiceBox)
    , m_text(new DifferenceView(u"articleRead"_s, tr("Text of the article")))
    , m_new(new Button(u"pencil"_s, tr("New article"), Button::Look::Secondary))
    , m_edit(new Button(u"pencil"_s, tr("Change"), Button::Look::Primary))
    , m_restore(new Button(u"undo-2"_s, tr("Bring this version back"), Button::Look::Secondary))
    , m_withdraw(new Button(tr("Withdraw"), Button::Look::Link))
    , m_newTitle(new QLineEdit)
    , m_newTopic(new ChoiceBox)
    , m_newText(new QPlainTextEdit)
    , m_behind(new Banner(u"articleBehind"_s))
    , m_difference(new DifferenceView(u"articleDifference"_s, tr("The colleague's text and yours, what differs is marked")))
    , m_kept(new Label(TextStyle::Small, &Theme::text2))
    , m_fault(new Label(TextStyle::Body, &Theme::danger))
    , m_save(new Button(u"check"_s, tr("Save the article"), Button::Look::Primary))
    , m_drop(new Button(tr("Drop what is written"), Button::Look::Link))
    , m_pause(new QTimer(this))
{
    setObjectName(u"articlePage"_s);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeList(), 420);
    columns->addWidget(new Hairline(Qt::Vertical));
    auto *right = new Surface(&Theme::surface);
    m_faces = new QStackedLayout(right);
    m_faces->addWidget(makeReading());
    m_faces->addWidget(makeWriting());
    columns->addWidget(right, 948);
    m_states = new PageStates(u"articles"_s, content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);

    m_pause->setSingleShot(true);
    m_pause->setInterval(700ms);
    connect(m_pause, &QTimer::timeout, this, &ArticlePage::keep);
    connect(m_states, &PageStates::retryAsked, this, &ArticlePage::refresh);
    connect(m_states, &PageStates::emptyActionAsked, this, &ArticlePage::beginNew);
    connect(m_search, &QLineEdit::textChanged, this, &ArticlePage::showFound);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_list, &LongList::openAsked, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_versions, &QComboBox::currentIndexChanged, this, &ArticlePage::showVersion);
    connect(&m_reader, &AppealReader::regionChanged, this, [this] {
        if (isVisible())
            load();
    });
    addShortcuts();
}

QWidget *ArticlePage::makeList()
{
    dressLines(m_list, u"articleList"_s, tr("Articles"), m_lines);
    handFocusOn(this, m_list);
    m_search->setObjectName(u"articleSearch"_s);
    m_search->setAccessibleName(tr("Search the articles"));
    m_search->setPlaceholderText(tr("Any word of an article"));
    m_search->setClearButtonEnabled(true);
    m_new->setObjectName(u"articleNew"_s);
    connect(m_new, &Button::clicked, this, &ArticlePage::beginNew);
    auto *column = new Surface(&Theme::surface);
    column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as its share, whatever it shows
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::m));
    head->setSpacing(px(space::m));
    head->addWidget(new Label(tr("Knowledge base"), TextStyle::PageTitle));
    head->addWidget(m_counts);
    head->addStretch();
    head->addWidget(m_new);
    lines->addLayout(head);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(px(space::xl), 0, px(space::xl), px(space::l));
    search->addWidget(m_search);
    lines->addLayout(search);
    lines->addWidget(new Hairline);
    lines->addWidget(m_list, 1);
    return column;
}

QWidget *ArticlePage::makeReading()
{
    m_title->setWordWrap(true);
    m_title->setObjectName(u"articleTitle"_s);
    m_about->setWordWrap(true);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setObjectName(u"articleVersions"_s);
    m_versions->setAccessibleName(tr("Version of the article"));
    const std::tuple<Button *, QString, void (ArticlePage::*)()> acts[] = {
        {m_edit, u"articleEdit"_s, &ArticlePage::edit}, {m_restore, u"articleRestore"_s, &ArticlePage::restoreVersion}, {m_withdraw, u"articleWithdraw"_s, &ArticlePage::withdraw}};
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    for (const auto &[button, name, act] : acts) {
        button->setObjectName(name);
        connect(button, &Button::clicked, this, act);
        row->addWidget(button);
    }
    row->addStretch();
    auto *face = new QWidget;
    auto *lines = new QVBoxLayout(face);
    lines->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::xl));
    lines->setSpacing(px(space::m));
    lines->addWidget(m_title);
    auto *about = new QHBoxLayout;
    about->setSpacing(px(space::l));
    about->addWidget(m_about, 1);
    about->addWidget(m_versions);
    lines->addLayout(about);
    lines->addWidget(new Hairline);
    lines->addWidget(m_text, 1);
    lines->addLayout(row);
    return face;
}

QWidget *ArticlePage::makeWriting()
{
    m_newTitle->setObjectName(u"articleNewTitle"_s);
    m_newTitle->setAccessibleName(tr("Title of the article"));
    m_newTitle->setPlaceholderText(tr("What it is about, as colleagues will look for it"));
    m_newTitle->setMaxLength(Article::longestTitle);
    m_newTopic->setObjectName(u"articleNewTopic"_s);
    m_newTopic->setAccessibleName(tr("Topic of the article"));
    m_newText->setObjectName(u"articleNewText"_s);
    m_newText->setAccessibleName(tr("Text to be put into answers"));
    m_newText->setPlaceholderText(tr("Words ready for an answer. What differs each time stands in brackets: [day of completion]"));
    m_newText->setTabChangesFocus(true);
    m_behind->setFlat(true);
    m_behind->hide();
    m_difference->hide();
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_save->setObjectName(u"articleSave"_s);
    m_save->setKeyHint(u"Ctrl+Enter"_s);
    m_drop->setObjectName(u"articleDrop"_s);
    connect(m_save, &Button::clicked, this, &ArticlePage::save);
    connect(m_drop, &Button::clicked, this, &ArticlePage::leave);
    connect(m_newTitle, &QLineEdit::textEdited, this, &ArticlePage::typed);
    connect(m_newText, &QPlainTextEdit::textChanged, this, &ArticlePage::typed);
    connect(m_newTopic, &QComboBox::activated, this, &ArticlePage::typed);
    auto *face = new QWidget;
    auto *lines = new QVBoxLayout(face);
    lines->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::xl));
    lines->setSpacing(px(space::m));
    lines->addWidget(m_newTitle);
    lines->addWidget(m_newTopic, 0, Qt::AlignLeft);
    lines->addWidget(m_behind);
    lines->addWidget(m_newText, 2);
    lines->addWidget(m_difference, 1);
    lines->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    row->addWidget(m_save);
    row->addWidget(m_kept, 1);
    row->addWidget(m_drop);
    lines->addLayout(row);
    return face;
}

void ArticlePage::addShortcuts()
{
    const auto can = [this](OperationKind kind) { return [this, kind] { return obstacle(kind); }; };
    addCommands(this, Command::Group::Articles,
                {{.name = "newArticle", .text = tr("Write a new article"), .keys = keys(Qt::CTRL | Qt::Key_N), .act = [this] { beginNew(); }, .buttons = "articleNew", .obstacle = [this] { return mayDo(m_me.role, OperationKind::WriteArticle) ? QString() : tr("articles are written by curators and supervisors"); }},
                 {.name = "editArticle", .text = tr("Change the article"), .keys = keys(Qt::Key_F2), .act = [this] { edit(); }, .buttons = "articleEdit", .obstacle = can(OperationKind::WriteArticle)},
                 {.name = "saveArticle", .text = tr("Save the article"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { save(); }, .fixed = true},
                 {.name = "withdrawArticle", .text = tr("Withdraw the article, or bring it back"), .keys = {}, .act = [this] { withdraw(); }, .buttons = "articleWithdraw", .obstacle = can(OperationKind::WithdrawArticle)},
                 {.name = "searchArticles", .text = tr("Search the articles"), .keys = keys(Qt::Key_F4), .act = [this] { m_search->setFocus(Qt::ShortcutFocusReason); }},
                 {.name = "leaveArticles", .text = tr("Back to the articles, then to the queue"), .keys = keys(Qt::Key_Escape), .act = [this] { m_list->hasFocus() ? emit done() : m_list->setFocus(Qt::ShortcutFocusReason); }, .fixed = true}});
}

} // namespace vakhta
