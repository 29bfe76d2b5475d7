#include "ui/pages/appeal_facts.h"

#include "ui/text/names.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString topicOfAppeal(const Appeal &appeal, const Region &region)
{
    QStringList parts{sectorName(region, appeal.sector)};
    const QString topic = topicName(region, appeal.topic);
    if (!topic.isEmpty())
        parts << topic.left(1).toLower() + topic.mid(1);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

constexpr int roomForTwo = 480; // narrower, one fact stands in a row

/// A word longer than a narrow column may be broken; a link has places for it and is copied as it is.
QString breakable(const QString &value)
{
    static const QRegularExpression longRun(u"(\\S{20})(?=\\S{4})"_s);
    return value.contains(u"://"_s) ? value : QString(value).replace(longRun, u"\\1\u200B"_s);
}

QString bodiesBeside(const Appeal &appeal, const Region &region)
{
    QStringList names;
    for (const qint64 body : appeal.coExecutors)
        names << executorName(region, body);
    return names.join(u", "_s);
}

QString orNobody(const QString &name)
{
    return name.isEmpty() ? AppealFacts::tr("not assigned") : name;
}

} // namespace

AppealFacts::AppealFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    atEverySize(this, [this] {
        m_grid->setHorizontalSpacing(px(12));
        m_grid->setVerticalSpacing(px(5));
        lay();
    });
}

void AppealFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_pairs != pairsThatFit())
        lay();
}

int AppealFacts::pairsThatFit() const
{
    return width() < px(roomForTwo) ? 1 : 2;
}

void AppealFacts::lay()
{
    m_pairs = pairsThatFit();
    m_grid->setColumnMinimumWidth(0, px(84));
    m_grid->setColumnMinimumWidth(2, m_pairs == 2 ? px(76) : 0);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, m_pairs == 2 ? 2 : 0);
    for (size_t i = 0; i < m_facts.size(); ++i) {
        const int row = int(i) / m_pairs, column = int(i) % m_pairs * 2;
        m_grid->addWidget(m_facts[i].name, row, column, Qt::AlignTop);
        m_grid->addWidget(m_facts[i].value, row, column + 1, Qt::AlignTop);
    }
}

QString AppealFacts::addressOf(const Appeal &appeal, const Region &region)
{
    const QString town = municipalityName(region, appeal.municipality);
    QStringList parts{town, appeal.settlement == town ? QString() : appeal.settlement, appeal.street, appeal.house};
    parts.removeAll(QString());
    return visibleLine(parts.join(u", "_s));
}

std::vector<std::pair<QString, QString>> AppealFacts::of(const Appeal &appeal, const Region &region, const LocalTime &here)
{
    const QString executor = executorFullName(region, appeal.executor);
    const QString received = appeal.receivedAt.isValid() ? whenText(appeal.receivedAt, here) : QString();
    return {
        {tr("Executor"), orNobody(executor.isEmpty() ? executorName(region, appeal.executor) : executor)},
        {tr("Operator"), orNobody(userName(region, appeal.operatorId))},
        {tr("Beside"), bodiesBeside(appeal, region)},
        {}, // a line of its own
        {tr("Topic"), topicOfAppeal(appeal, region)},
        {tr("Priority"), priorityText(appeal.priority)},
        {tr("Address"), addressOf(appeal, region)},
        {tr("Author"), visibleLine(appeal.author)},
        {tr("Received"), received},
        {tr("Tags"), visibleLine(appeal.tags)},
        {tr("Post"), visibleLine(appeal.link)},
        {tr("Audience"), appeal.audience > 0 ? numberText(appeal.audience) : QString()},
        {tr("Outcome"), visibleLine(appeal.outcome.isEmpty() ? appeal.closingReason : appeal.outcome)},
        {tr("Rating"), appeal.rating > 0 ? tr("%1 of 5").arg(appeal.rating) : QString()},
    };
}

void AppealFacts::show(const Appeal &appeal, const Region &region, const LocalTime &here)
{
    const auto facts = of(appeal, region, here);
    size_t place = 0;
    for (size_t i = 0; i < facts.size(); i += 2) { // a pair with no value leaves no empty line
        if (facts[i].second.isEmpty() && facts[i + 1].second.isEmpty())
            continue;
        put(place++, facts[i].first, facts[i].second);
        put(place++, facts[i + 1].first, facts[i + 1].second);
    }
    for (; place < m_facts.size(); ++place)
        put(place, {}, {});
}

void AppealFacts::put(size_t place, const QString &name, const QString &value)
{
    if (place >= m_facts.size()) {
        m_facts.push_back({new Label(TextStyle::Small, &Theme::text3, this), new Label(TextStyle::Body, &Theme::text, this)});
        m_facts.back().value->setWordWrap(true);
        m_facts.back().value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts.back().value->setMinimumWidth(px(60));
        lay();
    }
    Fact &fact = m_facts[place];
    fact.name->setText(name);
    fact.value->setText(breakable(value));
    fact.name->setVisible(!value.isEmpty());
    fact.value->setVisible(!value.isEmpty());
}

} // namespace vakhta
