#include "ui/pages/profile_page.h"

#include "app/core/when_ready.h"
#include "ui/pages/page_states.h"
#include "ui/pages/profile_deadlines.h"
#include "ui/pages/profile_tabs.h"
#include "ui/pages/terms_pane.h"
#include "ui/text/error_text.h"
#include "ui/text/profile_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vakhta {

void ProfilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ProfilePage::refresh()
{
    if (m_edit.region().profile.name.isEmpty())
        m_states->showLoading();
    load();
}

void ProfilePage::load()
{
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (!region)
            return m_states->showError(region.error());
        whenReady(m_reader.me(), this, [this, region = std::move(*region)](Result<User> me) {
            m_me = me ? *me : User();
            m_edit.setRegion(region);
            m_region->setText(region.profile.name);
            m_states->showContent();
            look();
        });
    });
    whenReady(m_reader.journal(100), this, [this](Result<std::vector<JournalEntry>> entries) {
        if (entries)
            takeJournal(*entries);
    });
}

void ProfilePage::takeJournal(const std::vector<JournalEntry> &entries)
{
    m_refused.reset();
    m_waits = false;
    for (const JournalEntry &entry : entries) {
        if (entry.operation.kind != OperationKind::ChangeProfile)
            continue;
        m_waits |= entry.state == EntryState::Waiting || entry.state == EntryState::Sending;
        if (!m_refused && entry.state == EntryState::Attention && entry.operation.args.profile)
            m_refused = entry;
    }
    look();
}

/// Everything about the edit that is told beside its fields.
void ProfilePage::look()
{
    const std::vector<ProfilePart> changed = m_edit.changedParts();
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabText(ProfileTab(tab)) + (holdsAny(ProfileTab(tab), changed) ? u" •"_s : QString()));
    QStringList names;
    for (const ProfilePart part : changed)
        names << partText(part);
    const size_t faults = m_edit.faults().size();
    m_first->setVisible(faults > 0);
    m_first->setText(tr("Show what is faulty: %1").arg(faults));
    m_state->setText(changed.empty() ? tr("Nothing is changed.") : tr("Changed: %1.").arg(names.join(u", "_s)));
    m_apply->setEnabled(appliedObstacle().isEmpty());
    m_revert->setVisible(holdsAny(ProfileTab(m_tabs->currentIndex()), changed));
    m_parts->setEnabled(mayChange());
    m_import->setVisible(mayChange());
    m_apply->setVisible(mayChange());
    showBanner();
}

void ProfilePage::showBanner()
{
    QStringList met;
    for (const ProfilePart part : m_edit.metParts())
        met << partText(part);
    m_banner->setVisible(true);
    if (m_refused)
        return m_banner->tell(Banner::Tone::Warn, u"circle-alert"_s, tr("Your change was not taken: %1.").arg(reasonText(m_refused->result.reason)),
                              tr("It is kept whole, and can go on over what the profile is by now."), tr("Take it up again"));
    if (!met.isEmpty())
        return m_banner->tell(Banner::Tone::Warn, u"git-compare"_s, tr("A colleague has changed the same: %1.").arg(met.join(u", "_s)),
                              tr("Yours stands here. «As the centre has it» below takes theirs instead."));
    if (!mayChange())
        return m_banner->tell(Banner::Tone::Quiet, u"lock"_s, tr("Only to be read."), tr("Supervisors and administrators change the profile."));
    if (m_waits)
        return m_banner->tell(Banner::Tone::Quiet, u"clock"_s, tr("The change waits for the centre."), tr("Here it counts already; for everybody, once the centre has it."));
    m_banner->hide();
}

QString ProfilePage::obstacle() const
{
    return mayChange() ? QString() : tr("your role does not do this");
}

QString ProfilePage::appliedObstacle() const
{
    if (!mayChange())
        return obstacle();
    if (m_acting)
        return tr("the last act is still on its way");
    if (!m_edit.isChanged())
        return tr("nothing is changed");
    return m_edit.faults().empty() ? QString() : tr("something is faulty");
}

void ProfilePage::apply()
{
    if (!appliedObstacle().isEmpty())
        return;
    const Operation operation{.opId = newOperationId(m_clock()), .kind = OperationKind::ChangeProfile, .targets = {},
                              .args = {.profile = m_edit.profile()}, .composedAt = m_clock()};
    m_acting = true;
    m_edit.sent();
    whenReady(m_editor.act(operation), this, [this, id = operation.opId](Result<void> kept) {
        m_acting = false;
        m_fault->setVisible(!kept);
        if (!kept) {
            m_fault->setText(actErrorText(kept.error()));
            return look();
        }
        emit acted({id}, tr("The region profile is changed"));
        load();
    });
}

/// The refused act leaves the journal: what it wanted is under the hand again.
void ProfilePage::takeUp()
{
    if (!m_refused)
        return;
    const JournalEntry refused = *m_refused;
    m_edit.takeRefused(*refused.operation.args.profile);
    whenReady(m_editor.dismiss(refused.opIds()), this, [this](Result<void>) { load(); });
}

void ProfilePage::revertPart()
{
    for (const ProfilePart part : partsOf(ProfileTab(m_tabs->currentIndex())))
        m_edit.revert(part);
}

void ProfilePage::goToFault()
{
    if (m_edit.faults().empty())
        return;
    const QString place = m_edit.faults().front().place;
    const ProfileTab tab = tabOf(place);
    m_tabs->setCurrentIndex(int(tab));
    if (tab == ProfileTab::Deadlines)
        m_deadlines->choose(place.section(u'/', 1, 1).toInt());
    if (auto *field = m_parts->findChild<QWidget *>(u"profile-"_s + QString(place).replace(u'/', u'-')))
        field->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void ProfilePage::refuse(const QString &why)
{
    m_fault->setText(why);
    m_fault->setVisible(!why.isEmpty());
}

} // namespace vakhta
