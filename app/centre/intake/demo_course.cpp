#include "app/centre/intake/demo_course.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr qint64 msOfMinute = 60'000;
constexpr qint64 msOfHour = 60 * msOfMinute;
constexpr qint64 msOfDay = 24 * msOfHour;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QString channelWords(Channel channel)
{
    switch (channel) {
    case Channel::Vk: return u"ВКонтакте"_s;
    case Channel::Ok: return u"Одноклассники"_s;
    case Channel::Telegram: return u"Телеграм"_s;
    case Channel::Max: return u"МАКС"_s;
    default: return {};
    }
}

/// As the source systems name where an appeal stands.
QString stepOf(Status status)
{
    switch (status) {
    case Status::Registered: return u"Новое"_s;
    case Status::Assigned: return u"Направлено исполнителю"_s;
    case Status::OnApproval: return u"На согласовании"_s;
    case Status::Returned: return u"На доработке"_s;
    case Status::OnHold: return u"Ожидание"_s;
    case Status::Published: return u"Ответ опубликован"_s;
    case Status::Closed: return u"Закрыто"_s;
    case Status::Rejected: return u"Отклонено"_s;
    default: return u"В работе"_s;
    }
}
} // namespace

DemoCourse::DemoCourse(const DemoSketch &sketch, const DemoLanguage &language, DemoScene &scene, DemoAppeal &out, const Frame &frame)
    : m_sketch(sketch)
    , m_language(language)
    , m_scene(scene)
    , m_out(out)
    , m_appeal(out.appeal)
    , m_frame(frame)
    , m_at(sketch.moment.at)
{
}

Message &DemoCourse::line(MessageKind kind, qint64 at)
{
    m_at = std::clamp(at / 1000 * 1000, m_at, m_frame.end);
    Message message;
    message.kind = kind;
    message.at = utc(m_at);
    m_out.messages.push_back(message);
    return m_out.messages.back();
}

/// A step so many minutes later, in a shift, before the end and before the answer.
qint64 DemoCourse::later(qint64 leastMinutes, qint64 mostMinutes)
{
    const qint64 at = shift(m_at + m_scene.dice().between(int(leastMinutes), int(mostMinutes)) * msOfMinute);
    const qint64 most = m_answered ? m_answered - 40 * msOfMinute : m_frame.end - msOfMinute;
    return at <= most ? at : m_at + std::max<qint64>(0, most - m_at) / 4;
}

/// A step at such a part of the way to `until`, when people are at work if that can be.
qint64 DemoCourse::between(double least, double most, qint64 until)
{
    const double part = least + (most - least) * m_scene.dice().unit();
    const qint64 at = m_at + qint64(double(std::max<qint64>(0, until - m_at)) * part);
    const qint64 working = shift(at);
    return working < until - 10 * msOfMinute ? working : at;
}

QString DemoCourse::said(const QString &key)
{
    QString text;
    if (const auto &phrases = m_language.said(key); !phrases.empty())
        m_scene.dice().pick(phrases).say(text, m_scene);
    return text;
}

void DemoCourse::finish(qint64 answered, bool brief)
{
    DemoRandom &dice = m_scene.dice();
    m_answered = answered;
    if (!brief && dice.chance(1.2) && m_sketch.moment.kind == DemoMoment::Kind::Ordinary)
        return reject(answered);
    receive();
    if (!brief) {
        classify(true);
        assign();
        take();
        discuss(9);
    }
    const qint64 found = brief ? answered : between(0.5, 0.85, answered);
    const QString fact = factOfAnswer(found);
    if (!brief) {
        executorAnswers(found, fact);
        if (dice.chance(7)) {
            submit(between(0.2, 0.4, answered), replyText(fact));
            giveBack(between(0.2, 0.5, answered));
        }
    }
    submit(std::max(m_at, answered - dice.between(8, 35) * msOfMinute), replyText(fact));
    if (brief)
        m_out.messages.pop_back();
    publish(answered);
    if (brief)
        m_out.messages.erase(m_out.messages.end() - 2); // publishing says it all
    rate(brief);
    close();
    m_appeal.revision = qint64(m_out.messages.size());
    m_appeal.step = stepOf(m_appeal.status);
}

void DemoCourse::receive()
{
    const QString channel = channelWords(m_appeal.channel);
    line(MessageKind::Received, m_sketch.moment.at).text = channel.isEmpty() ? m_appeal.source : channel + u", «"_s + m_appeal.source + u'»';
}

void DemoCourse::classify(bool byHand)
{
    line(MessageKind::Classified, byHand ? later(4, 40) : m_at).user = byHand ? m_appeal.operatorId : 0;
}

void DemoCourse::assign()
{
    Message &message = line(MessageKind::Assigned, later(1, 12));
    message.user = message.toUser = m_appeal.operatorId;
    message.executor = m_appeal.executor;
}

void DemoCourse::take()
{
    line(MessageKind::Taken, later(1, 25)).user = m_appeal.operatorId;
}

void DemoCourse::discuss(double percent)
{
    DemoRandom &dice = m_scene.dice();
    if (dice.chance(percent)) {
        Message &message = line(MessageKind::Comment, later(20, 120));
        message.user = m_appeal.operatorId;
        message.text = said(u"примечание"_s);
    }
    if (dice.chance(percent / 2))
        line(MessageKind::CitizenWrote, later(30, 200)).text = said(u"дописал"_s);
}

/// What the executor found and did; the operator's reply tells the same.
QString DemoCourse::factOfAnswer(qint64 at)
{
    const QDate day = dayOf(at);
    m_scene.answered = day;
    m_scene.done = day.addDays(-m_scene.dice().below(int(std::min<qint64>(3, m_scene.received.daysTo(day) + 1))));
    QString fact;
    m_scene.dice().pick(m_sketch.about->answers).say(fact, m_scene);
    return fact;
}

void DemoCourse::executorAnswers(qint64 at, const QString &fact)
{
    Message &message = line(MessageKind::ExecutorAnswer, at);
    message.executor = m_appeal.executor;
    message.text = fact;
}

QString DemoCourse::replyText(const QString &fact)
{
    DemoRandom &dice = m_scene.dice();
    QString text = said(u"начало ответа"_s);
    if (dice.chance(22))
        text += u' ' + said(u"благодарность"_s);
    text += u' ' + fact;
    if (dice.chance(42))
        text += u' ' + said(m_sketch.sector >= 3 && m_sketch.sector <= 6 ? u"концовка работ"_s : u"концовка"_s);
    return text;
}

void DemoCourse::submit(qint64 at, const QString &text)
{
    line(MessageKind::Submitted, at).user = m_appeal.operatorId;
    Reply reply;
    reply.version = int(m_out.replies.size()) + 1;
    reply.author = m_appeal.operatorId;
    reply.text = text;
    reply.submittedAt = utc(m_at);
    m_out.replies.push_back(reply);
    m_appeal.status = Status::OnApproval;
}

void DemoCourse::giveBack(qint64 at)
{
    Message &message = line(MessageKind::Returned, at);
    message.user = m_frame.approver;
    message.toUser = m_appeal.operatorId;
    message.text = said(u"замечание"_s);
    Reply &reply = m_out.replies.back();
    reply.state = ReplyState::Returned;
    reply.decidedBy = m_frame.approver;
    reply.decidedAt = utc(m_at);
    reply.remarks = message.text;
    m_appeal.status = Status::Returned;
}

void DemoCourse::publish(qint64 at)
{
    Message &approved = line(MessageKind::Approved, at);
    approved.user = m_frame.approver;
    approved.toUser = m_appeal.operatorId;
    line(MessageKind::Published, at).user = m_frame.approver;
    Reply &reply = m_out.replies.back();
    reply.state = ReplyState::Published;
    reply.decidedBy = m_frame.approver;
    reply.decidedAt = reply.publishedAt = utc(m_at);
    m_appeal.status = Status::Published;
    m_appeal.answeredAt = utc(m_at);
}

void DemoCourse::rate(bool brief)
{
    DemoRandom &dice = m_scene.dice();
    const qint64 at = m_at + dice.between(20, 3 * 24 * 60) * msOfMinute;
    if (!dice.chance(40) || at > m_frame.end)
        return;
    static const std::array words{u"один"_s, u"два"_s, u"три"_s, u"четыре"_s, u"пять"_s};
    const int drawn = dice.below(100);
    m_appeal.rating = drawn < 46 ? 5 : drawn < 70 ? 4 : drawn < 82 ? 3 : drawn < 90 ? 2 : 1;
    m_appeal.outcome = m_appeal.rating >= 4 ? u"Решено"_s : m_appeal.rating == 3 ? u"Решено частично"_s : u"Не решено"_s;
    if (brief)
        return;
    line(MessageKind::Rated, at).text = QString::number(m_appeal.rating) + u". "_s + said(words[size_t(m_appeal.rating - 1)]);
}

void DemoCourse::close()
{
    DemoRandom &dice = m_scene.dice();
    const qint64 at = m_appeal.rating ? m_at + dice.between(10, 600) * msOfMinute : m_at + 5 * msOfDay + dice.below(720) * msOfMinute;
    const qint64 moment = shift(at);
    if (moment > m_frame.end || dice.chance(3))
        return;
    m_appeal.closingReason = m_appeal.rating >= 4 ? u"Житель подтвердил, что вопрос решён"_s : u"Срок оценки вышел"_s;
    if (m_appeal.rating > 0 && m_appeal.rating < 4)
        m_appeal.closingReason = u"Ответ дан, оценка получена"_s;
    line(MessageKind::Closed, moment).text = m_appeal.closingReason;
    m_appeal.closedAt = utc(m_at);
    m_appeal.status = Status::Closed;
}

void DemoCourse::reject(qint64 at)
{
    receive();
    Message &message = line(MessageKind::Closed, std::min(at, later(10, 90)));
    message.user = m_appeal.operatorId;
    message.text = m_appeal.closingReason = said(u"отказ"_s);
    m_appeal.status = Status::Rejected;
    m_appeal.closedAt = utc(m_at);
    m_appeal.step = stepOf(m_appeal.status);
    m_appeal.revision = 2;
}

void DemoCourse::goOn(const DemoFate &fate)
{
    m_appeal.status = fate.status;
    if (!fate.assigned)
        m_appeal.executor = 0;
    receive();
    if (m_sketch.moment.kind == DemoMoment::Kind::Missing)
        findMissing();
    else
        wait(fate);
    m_appeal.status = fate.status;
    m_appeal.step = stepOf(fate.status);
    m_appeal.revision = qint64(m_out.messages.size());
}

/// So far, and no further: `fate` says how far.
void DemoCourse::wait(const DemoFate &fate)
{
    DemoRandom &dice = m_scene.dice();
    if (!fate.classified) {
        m_appeal.topic = m_appeal.executor = m_appeal.operatorId = 0;
        m_appeal.sector = 0;
        if (dice.chance(40))
            m_appeal.municipality = 0;
        return;
    }
    classify(fate.status != Status::Registered);
    if (fate.status == Status::Registered)
        return;
    if (fate.assigned)
        assign();
    if (fate.status == Status::Assigned)
        return;
    take();
    if (!fate.assigned)
        return;
    discuss(14);
    if (fate.prolonged)
        prolong(fate);
    const bool replied = fate.status == Status::OnApproval || fate.status == Status::Returned;
    const qint64 found = between(0.3, 0.8, m_frame.end - 20 * msOfMinute);
    const QString fact = factOfAnswer(found);
    if (replied || (!fate.prolonged && dice.chance(30)))
        executorAnswers(found, fact);
    if (replied)
        submit(shift(m_at + dice.between(15, 90) * msOfMinute), replyText(fact));
    if (fate.status == Status::Returned)
        giveBack(std::max(m_at, m_frame.end - dice.between(10, 150) * msOfMinute));
    if (fate.status == Status::OnHold) {
        Message &message = line(MessageKind::Held, later(30, 300));
        message.user = m_appeal.operatorId;
        message.text = said(u"пауза"_s);
        m_appeal.pauses = {{message.at, {}}};
    }
}

void DemoCourse::prolong(const DemoFate &fate)
{
    const qint64 at = std::min(shift(m_at + m_scene.dice().between(120, 500) * msOfMinute), std::min(fate.due, m_frame.end) - msOfHour);
    Message &message = line(MessageKind::Prolonged, at);
    message.user = m_appeal.operatorId;
    message.text = said(u"продление"_s);
}

/// A missing child goes to the search team at once, whatever the hour.
void DemoCourse::findMissing()
{
    const qint64 at = m_at;
    line(MessageKind::Classified, at + 3 * msOfMinute).user = m_appeal.operatorId;
    Message &marked = line(MessageKind::Flagged, at + 4 * msOfMinute);
    marked.user = m_appeal.operatorId;
    Message &assigned = line(MessageKind::Assigned, at + 5 * msOfMinute);
    assigned.user = assigned.toUser = m_appeal.operatorId;
    assigned.executor = m_appeal.executor;
    line(MessageKind::Taken, at + 6 * msOfMinute).user = m_appeal.operatorId;
    executorAnswers(at + 21 * msOfMinute, factOfAnswer(m_at));
}

} // namespace vakhta::centre
