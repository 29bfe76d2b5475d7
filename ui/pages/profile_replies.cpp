#include "ui/pages/profile_replies.h"

#include "app/core/channel_names.h"
#include "app/core/preflight.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/profile_fields.h"
#include "ui/text/finding_text.h"
#include "ui/text/profile_text.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QString wire(int channel)
{
    const std::string_view name = channelNames[size_t(channel)];
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Groups stand before their topics.
void addTopics(QListWidget *list, const std::vector<Topic> &topics, qint64 parent)
{
    for (const Topic &topic : topics) {
        if (topic.parent != parent)
            continue;
        auto *item = new QListWidgetItem(parent != 0 ? u"    "_s + topic.name : topic.name, list);
        item->setData(Qt::UserRole, topic.id);
        item->setData(Qt::AccessibleTextRole, topic.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        if (parent == 0)
            addTopics(list, topics, topic.id);
    }
}
} // namespace

ProfileReplies::ProfileReplies(ProfileEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_topics(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::s));
    addHeading(column, tr("Checks of a reply"), tr("They are looked at while a reply is written. One that is off is told to nobody; what the centre itself refuses stays refused."));
    for (int rule = 1; rule <= replyRuleCount; ++rule) {
        auto *box = new QCheckBox(u"%1: %2"_s.arg(codeOf(rule), ruleText(rule)));
        box->setObjectName(u"profileCheck%1"_s.arg(rule));
        box->setAccessibleDescription(checkMeaning(rule));
        column->addWidget(box, 0, Qt::AlignLeft);
        Label *meaning = wrapped(checkMeaning(rule), TextStyle::Small, &Theme::text2);
        meaning->setIndent(px(28));
        column->addWidget(meaning);
        m_checks.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this, code = codeOf(rule)](bool on) {
            if (m_showing)
                return;
            m_edit.change([&](Profile &profile) {
                profile.checksOff.removeAll(code);
                if (!on)
                    profile.checksOff << code;
                profile.checksOff.sort();
            });
        });
    }
    column->addWidget(new FaultLine(edit, u"checksOff"_s));
    addHeading(column, tr("«Done» needs a photo or an act"), tr("In these topics; a group stands for all of its topics."));
    m_topics->setObjectName(u"profileProof"_s);
    m_topics->setAccessibleName(tr("Topics where «done» needs a photo or an act"));
    atEverySize(m_topics, [this] { m_topics->setFixedHeight(px(200)); });
    column->addWidget(m_topics);
    column->addWidget(new FaultLine(edit, u"proofTopics"_s));
    addHeading(column, tr("The longest reply"), tr("0: the channel takes any length."));
    for (int channel = 0; channel < int(channelNames.size()); ++channel) {
        QSpinBox *field = numberField(u"profile-replyLimits-"_s + wire(channel), 0, 1'000'000);
        m_limits.push_back(field);
        column->addWidget(fieldRow(channelText(Channel(channel)), field, tr("characters")));
        field->setAccessibleName(tr("The longest reply: %1").arg(channelText(Channel(channel))));
        connect(field, &QSpinBox::valueChanged, this, [this, channel](int limit) {
            if (m_showing)
                return;
            m_edit.change([&](Profile &profile) {
                if (limit > 0)
                    profile.replyLimits.insert(wire(channel), limit);
                else
                    profile.replyLimits.remove(wire(channel));
            });
        });
    }
    column->addStretch();
    connect(m_topics, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_showing)
            return;
        const qint64 topic = item->data(Qt::UserRole).toLongLong();
        m_edit.change([&](Profile &profile) {
            profile.proofTopics.removeAll(topic);
            if (item->checkState() == Qt::Checked)
                profile.proofTopics << topic;
            std::sort(profile.proofTopics.begin(), profile.proofTopics.end());
        });
    });
    connect(&edit, &ProfileEdit::replaced, this, &ProfileReplies::showProfile);
    showProfile();
}

void ProfileReplies::showProfile()
{
    const QScopedValueRollback showing(m_showing, true);
    const Profile &profile = m_edit.profile();
    for (int rule = 1; rule <= replyRuleCount; ++rule)
        m_checks[size_t(rule - 1)]->setChecked(!profile.checksOff.contains(codeOf(rule)));
    for (size_t channel = 0; channel < m_limits.size(); ++channel)
        m_limits[channel]->setValue(profile.replyLimits.value(wire(int(channel))));
    showTopics();
}

void ProfileReplies::showTopics()
{
    const int row = m_topics->currentRow();
    m_topics->clear();
    addTopics(m_topics, m_edit.region().topics, 0);
    for (int i = 0; i < m_topics->count(); ++i) {
        QListWidgetItem *item = m_topics->item(i);
        item->setCheckState(m_edit.profile().proofTopics.contains(item->data(Qt::UserRole).toLongLong()) ? Qt::Checked : Qt::Unchecked);
    }
    m_topics->setCurrentRow(row);
}

} // namespace vakhta
