// How ProfilePage is laid out, and its files.

#include "ui/pages/profile_page.h"

#include "app/core/profile_reader.h"
#include "app/core/when_ready.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/page_states.h"
#include "ui/pages/profile_calendar.h"
#include "ui/pages/profile_deadlines.h"
#include "ui/pages/profile_hours.h"
#include "ui/pages/profile_replies.h"
#include "ui/pages/profile_tabs.h"
#include "ui/pages/profile_templates.h"
#include "ui/pages/terms_pane.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command.h"
#include "ui/widgets/first_stop.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qint64 largestDocument = 4 << 20; // bytes; a region's own is a hundredth of it
}

ProfilePage::ProfilePage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_clock(clock)
    , m_tabs(new QTabBar)
    , m_parts(new QStackedWidget)
    , m_terms(new TermsPane(reader, m_edit, clock))
    , m_banner(new Banner(u"profileBanner"_s))
    , m_region(new Label(TextStyle::Body, &Theme::text2))
    , m_state(new Label(TextStyle::Body, &Theme::text2))
    , m_fault(wrapped({}, TextStyle::Body, &Theme::danger))
    , m_apply(new Button(u"check"_s, tr("Apply for everybody"), Button::Look::Primary))
    , m_revert(new Button(u"undo-2"_s, tr("As the centre has it"), Button::Look::Secondary))
    , m_first(new Button(u"circle-alert"_s, {}, Button::Look::Secondary))
    , m_export(new Button(u"download"_s, tr("Export…"), Button::Look::Secondary))
    , m_import(new Button(tr("Import…"), Button::Look::Secondary))
{
    setObjectName(u"profilePage"_s);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *terms = new Surface(&Theme::alt);
    auto *inside = new QVBoxLayout(terms);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_terms);
    columns->addWidget(makeEditor(), 800);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(terms, 480);
    m_states = new PageStates(u"profile"_s, content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);
    connect(m_states, &PageStates::retryAsked, this, &ProfilePage::refresh);
    connect(&m_edit, &ProfileEdit::changed, this, &ProfilePage::look);
    connect(&m_edit, &ProfileEdit::replaced, this, &ProfilePage::look);
    auto *soon = new QTimer(this); // a first sync tells of hundreds
    soon->setSingleShot(true);
    soon->setInterval(200);
    connect(soon, &QTimer::timeout, this, &ProfilePage::load);
    const auto later = [this, soon] {
        if (isVisible() && !soon->isActive())
            soon->start();
    };
    connect(&m_reader, &AppealReader::regionChanged, this, later);
    connect(&m_reader, &AppealReader::journalChanged, this, later);
    handFocusOn(this, m_tabs);
    addShortcuts();
}

QWidget *ProfilePage::makeEditor()
{
    auto *column = new Surface(&Theme::surface);
    column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as its share, whatever it shows
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(makeHead());
    m_banner->setFlat(true);
    m_banner->hide();
    lines->addWidget(m_banner);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(space::page), 0, px(space::page), 0);
    m_tabs->setObjectName(u"profileTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the region profile"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    lines->addLayout(tabs);
    lines->addWidget(new Hairline);
    lines->addWidget(makeParts(), 1);
    lines->addWidget(new Hairline);
    lines->addLayout(makeFoot());
    connect(m_banner, &Banner::actionAsked, this, &ProfilePage::takeUp);
    return column;
}

QLayout *ProfilePage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::s));
    head->setSpacing(px(space::m));
    m_region->setElided(true);
    head->addWidget(new Label(tr("Region profile"), TextStyle::PageTitle));
    head->addWidget(m_region, 1);
    m_import->setObjectName(u"profileImport"_s);
    m_export->setObjectName(u"profileExport"_s);
    head->addWidget(m_import);
    head->addWidget(m_export);
    connect(m_import, &Button::clicked, this, &ProfilePage::importProfile);
    connect(m_export, &Button::clicked, this, &ProfilePage::exportProfile);
    return head;
}

QWidget *ProfilePage::makeParts()
{
    m_deadlines = new ProfileDeadlines(m_edit);
    const std::pair<QWidget *, QString> parts[] = {{new ProfileHours(m_edit), u"profileHours"_s},
                                                   {new ProfileCalendar(m_edit, LocalTime::of(m_clock(), m_edit.profile()).today()), u"profileCalendar"_s},
                                                   {m_deadlines, u"profileDeadlines"_s},
                                                   {new ProfileReplies(m_edit), u"profileReplies"_s},
                                                   {new ProfileTemplates(m_edit), u"profileTemplateList"_s}};
    for (const auto &[part, name] : parts) {
        auto *scroll = new ScrollColumn(&Theme::surface);
        scroll->setObjectName(name);
        scroll->setFocusPolicy(Qt::NoFocus);
        QVBoxLayout *column = scroll->restart();
        column->setContentsMargins(px(space::page), px(space::l), px(space::page), px(space::l));
        column->addWidget(part, 1);
        m_parts->addWidget(scroll);
    }
    for (int tab = 0; tab < profileTabCount; ++tab)
        m_tabs->addTab(tabText(ProfileTab(tab)));
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProfilePage::look);
    return m_parts;
}

QLayout *ProfilePage::makeFoot()
{
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(px(space::page), px(space::m), px(space::page), px(space::m));
    foot->setSpacing(px(space::s));
    m_fault->hide();
    m_state->setElided(true);
    m_apply->setObjectName(u"profileApply"_s);
    m_apply->setKeyHint(u"Ctrl+Enter"_s);
    m_revert->setObjectName(u"profileRevert"_s);
    m_first->setObjectName(u"profileFirstFault"_s);
    connect(m_apply, &Button::clicked, this, &ProfilePage::apply);
    connect(m_revert, &Button::clicked, this, &ProfilePage::revertPart);
    connect(m_first, &Button::clicked, this, &ProfilePage::goToFault);
    foot->addWidget(m_state);
    foot->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    for (Button *button : {m_apply, m_revert, m_first})
        row->addWidget(button);
    row->addStretch();
    foot->addLayout(row);
    return foot;
}

void ProfilePage::addShortcuts()
{
    const auto onRules = [this] { return m_tabs->currentIndex() == int(ProfileTab::Deadlines) ? obstacle() : tr("only among the rules of terms"); };
    addCommands(this, Command::Group::Profile,
                {{.name = "applyProfile", .text = tr("Apply the changed profile for everybody"), .keys = keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), .act = [this] { apply(); }, .obstacle = [this] { return appliedObstacle(); }, .fixed = true},
                 {.name = "nextFault", .text = tr("Go to what is faulty in the profile"), .keys = keys(Qt::Key_F8), .act = [this] { goToFault(); }, .buttons = "profileFirstFault", .obstacle = [this] { return m_edit.faults().empty() ? tr("nothing is faulty") : QString(); }},
                 {.name = "addTermRule", .text = tr("Add a rule of terms"), .keys = keys(Qt::ALT | Qt::Key_Insert), .act = [this] { m_deadlines->addRule(); }, .buttons = "ruleAdd", .obstacle = onRules},
                 {.name = "earlierRule", .text = tr("Try the rule of terms earlier"), .keys = keys(Qt::ALT | Qt::Key_Up), .act = [this] { m_deadlines->moveRule(-1); }, .buttons = "ruleUp", .obstacle = onRules},
                 {.name = "laterRule", .text = tr("Try the rule of terms later"), .keys = keys(Qt::ALT | Qt::Key_Down), .act = [this] { m_deadlines->moveRule(1); }, .buttons = "ruleDown", .obstacle = onRules},
                 {.name = "exportProfile", .text = tr("Export the region profile…"), .keys = {}, .act = [this] { exportProfile(); }, .buttons = "profileExport"},
                 {.name = "importProfile", .text = tr("Import a region profile…"), .keys = {}, .act = [this] { importProfile(); }, .buttons = "profileImport", .obstacle = [this] { return obstacle(); }},
                 {.name = "leaveProfile", .text = tr("Back to the parts of the profile, then to the queue"), .keys = keys(Qt::Key_Escape), .act = [this] { m_tabs->hasFocus() ? emit done() : m_tabs->setFocus(Qt::ShortcutFocusReason); }, .fixed = true}});
}

void ProfilePage::exportProfile()
{
    auto *dialog = new QFileDialog(this, tr("Export the region profile"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"profileExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Region document (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(tr("region profile") + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilePage::writeDocument);
    dialog->open();
}

void ProfilePage::writeDocument(const QString &path)
{
    auto *reader = ProfileReader::of(m_reader);
    if (!reader)
        return;
    whenReady(reader->documentOf(m_edit.profile()), this, [this, path](Result<QByteArray> document) {
        if (!document)
            return refuse(errorText(document.error()));
        const auto written = QtConcurrent::run([path, bytes = *document] {
            QSaveFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        });
        whenReady(written, this, [this](bool whole) {
            refuse(whole ? QString() : tr("The file was not written: choose another folder."));
            if (whole)
                emit acted({}, tr("The region profile is in the file"));
        });
    });
}

void ProfilePage::importProfile()
{
    if (!obstacle().isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Import a region profile"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"profileImportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Region document (*.json)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilePage::readDocument);
    dialog->open();
}

/// Nothing is applied by it: what the document says becomes the edit.
void ProfilePage::readDocument(const QString &path)
{
    const auto read = QtConcurrent::run([path]() -> std::optional<QByteArray> {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.size() <= largestDocument ? std::optional(file.read(largestDocument)) : std::nullopt;
    });
    whenReady(read, this, [this](const std::optional<QByteArray> &document) {
        auto *reader = ProfileReader::of(m_reader);
        if (!document || !reader)
            return refuse(tr("The file can't be read, or is too large for a region's document."));
        whenReady(reader->profileFrom(*document), this, [this](Result<Profile> profile) {
            refuse(profile ? QString() : tr("This is no region's document: %1").arg(profile.error().detail));
            if (profile)
                m_edit.take(*profile);
        });
    });
}

} // namespace vakhta
