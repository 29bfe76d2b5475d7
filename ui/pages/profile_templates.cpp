#include "ui/pages/profile_templates.h"

#include "app/core/channel_names.h"
#include "ui/pages/choice_box.h"
#include "ui/pages/profile_fields.h"
#include "ui/text/profile_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// Several are shown as they are, and stay until one is chosen.
constexpr int several = -2;

template <typename Value>
void chooseOnly(ChoiceBox *box, const QList<Value> &values)
{
    const bool many = values.size() > 1;
    if (const int at = box->findData(several); at >= 0 && !many)
        box->removeItem(at);
    else if (at < 0 && many)
        box->addItem(ProfileTemplates::tr("several"), several);
    box->setCurrentIndex(many ? box->findData(several) : values.isEmpty() ? 0 : std::max(0, box->findData(QVariant::fromValue(values.first()))));
}
} // namespace

ProfileTemplates::ProfileTemplates(ProfileEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_names(new QStringListModel(this))
    , m_list(new QListView)
    , m_name(new QLineEdit)
    , m_topic(new ChoiceBox)
    , m_channel(new ChoiceBox)
    , m_text(new QPlainTextEdit)
    , m_fault(new FaultLine(edit, u"templates/0"_s))
    , m_remove(new Button(u"x"_s, tr("Remove the template"), Button::Look::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::m));
    addHeading(column, tr("Templates"), tr("What has to be filled in stands in [square brackets]."));
    m_list->setObjectName(u"profileTemplates"_s);
    m_list->setAccessibleName(tr("Templates of replies"));
    m_list->setModel(m_names);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_list, 1);
    auto *add = new Button(tr("Add a template"), Button::Look::Secondary);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::m));
    for (const auto &[button, name] : {std::pair(add, u"templateAdd"_s), {m_remove, u"templateRemove"_s}}) {
        button->setObjectName(name);
        button->setSmall(true);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    m_name->setObjectName(u"templateName"_s);
    m_topic->setObjectName(u"templateTopic"_s);
    m_channel->setObjectName(u"templateChannel"_s);
    m_text->setObjectName(u"templateText"_s);
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setTabChangesFocus(true);
    column->addWidget(fieldRow(tr("Title of the template"), m_name));
    column->addWidget(fieldRow(tr("For the topic"), m_topic));
    column->addWidget(fieldRow(tr("For the channel"), m_channel));
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_channel)})
        atEverySize(field, [field] { field->setFixedWidth(px(320)); });
    column->addWidget(m_text, 1);
    column->addWidget(m_fault);
    connect(add, &Button::clicked, this, &ProfileTemplates::add);
    connect(m_remove, &Button::clicked, this, &ProfileTemplates::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfileTemplates::showTemplate);
    connect(m_name, &QLineEdit::textEdited, this, &ProfileTemplates::takeTemplate);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProfileTemplates::takeTemplate);
    for (ChoiceBox *box : {m_topic, m_channel})
        connect(box, &ChoiceBox::currentIndexChanged, this, &ProfileTemplates::takeTemplate);
    connect(&edit, &ProfileEdit::replaced, this, &ProfileTemplates::showProfile);
    showProfile();
}

int ProfileTemplates::row() const
{
    return m_list->currentIndex().row();
}

void ProfileTemplates::showProfile()
{
    {
        const QScopedValueRollback showing(m_showing, true);
        m_topic->clear();
        m_channel->clear();
        m_topic->addItem(anyText(), qint64(0));
        for (const Topic &topic : m_edit.region().topics)
            m_topic->addItem(topic.name, topic.id);
        m_channel->addItem(anyText(), QString());
        for (int channel = 0; channel <= int(Channel::Other); ++channel)
            m_channel->addItem(channelText(Channel(channel)), QString::fromLatin1(channelNames[size_t(channel)].data(), qsizetype(channelNames[size_t(channel)].size())));
    }
    const int before = std::max(0, row());
    showNames();
    m_list->setCurrentIndex(m_names->index(std::min(before, m_names->rowCount() - 1)));
    showTemplate();
}

void ProfileTemplates::showNames()
{
    QStringList names;
    for (const ReplyTemplate &one : m_edit.profile().templates)
        names << one.name;
    if (names.size() != m_names->rowCount())
        return m_names->setStringList(names);
    for (int i = 0; i < names.size(); ++i) {
        if (m_names->index(i).data().toString() != names[i])
            m_names->setData(m_names->index(i), names[i]);
    }
}

void ProfileTemplates::showTemplate()
{
    const QScopedValueRollback showing(m_showing, true);
    const bool any = row() >= 0;
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_channel), static_cast<QWidget *>(m_text),
                           static_cast<QWidget *>(m_remove)})
        field->setEnabled(any);
    m_fault->setPlace(u"templates/%1"_s.arg(row()));
    const ReplyTemplate one = any ? m_edit.profile().templates[row()] : ReplyTemplate();
    if (m_name->text() != one.name)
        m_name->setText(one.name);
    chooseOnly(m_topic, one.topics);
    chooseOnly(m_channel, one.channels);
    if (m_text->toPlainText() != one.text)
        m_text->setPlainText(one.text);
}

void ProfileTemplates::takeTemplate()
{
    const int at = row();
    if (m_showing || at < 0)
        return;
    m_edit.change([&](Profile &profile) {
        ReplyTemplate &one = profile.templates[at];
        one.name = m_name->text();
        one.text = m_text->toPlainText();
        if (const qint64 topic = m_topic->currentData().toLongLong(); topic != several)
            one.topics = topic == 0 ? QList<qint64>() : QList<qint64>{topic};
        if (m_channel->currentData() != QVariant(several))
            one.channels = m_channel->currentIndex() == 0 ? QStringList() : QStringList{m_channel->currentData().toString()};
    });
    showNames();
}

void ProfileTemplates::add()
{
    m_edit.change([](Profile &profile) { profile.templates.append(ReplyTemplate{}); });
    showNames();
    m_list->setCurrentIndex(m_names->index(m_names->rowCount() - 1));
    m_name->setFocus(Qt::OtherFocusReason);
}

void ProfileTemplates::remove()
{
    const int at = row();
    m_edit.change([&](Profile &profile) { profile.templates.removeAt(at); });
    showNames();
    m_list->setCurrentIndex(m_names->index(std::min(at, m_names->rowCount() - 1)));
    showTemplate();
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace vakhta
