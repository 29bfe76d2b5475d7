// Who decides in whose place at the approver's desk.

#include "ui/pages/approver_page.h"

#include "app/core/delegation.h"
#include "app/core/when_ready.h"
#include "ui/pages/deputy_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/label.h"

namespace vakhta {

bool ApproverPage::may(OperationKind kind) const
{
    const auto whose = doesFor(m_me, kind, m_context.region().users, m_clock());
    const Reply *reply = waiting();
    const bool approvesHimself = whose.value_or(0) != 0 && kind == OperationKind::ApproveReply && reply && reply->author == m_me.id;
    return whose && !approvesHimself;
}

void ApproverPage::askDeputy()
{
    auto *dialog = new DeputyDialog(m_me, m_context.region(), m_context.here(), window());
    connect(dialog, &DeputyDialog::given, this, [this](qint64 whose, qint64 deputy, const QDateTime &until) {
        const Operation act{.opId = newOperationId(m_clock()), .kind = OperationKind::Delegate, .targets = {},
                            .args = {.operatorId = deputy, .user = whose, .until = until}, .composedAt = m_clock()};
        whenReady(m_editor.act(act), this, [this, id = act.opId, deputy](Result<void> kept) {
            m_fault->setVisible(!kept);
            if (!kept)
                return m_fault->setText(actErrorText(kept.error()));
            emit acted({id}, deputy != 0 ? tr("The deputy is named") : tr("There is no deputy any more"));
            loadRegion();
        });
    });
    dialog->open();
}

} // namespace vakhta
