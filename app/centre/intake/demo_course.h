#pragma once

#include "app/centre/intake/demo_fates.h"
#include "app/centre/intake/demo_generator.h"
#include "app/centre/intake/demo_sketch.h"

#include <functional>

namespace vakhta::centre {

/// The steps of one appeal, one after another in time: each adds its line of history, its reply, and what it changes.
class DemoCourse
{
public:
    struct Frame
    {
        qint64 approver = 0;
        qint64 end = 0; // ms UTC: nothing happens later
    };
    DemoCourse(const DemoSketch &sketch, const DemoLanguage &language, DemoScene &scene, DemoAppeal &out, const Frame &frame);

    std::function<qint64(qint64)> shift; // the same moment, or the next one when people are at work
    std::function<QDate(qint64)> dayOf;  // of the region

    /// Answered at that moment, perhaps rated and closed since.
    void finish(qint64 answered, bool brief);
    /// Still open.
    void goOn(const DemoFate &fate);

private:
    void receive();
    void classify(bool byHand);
    void assign();
    void take();
    void discuss(double percent);
    void executorAnswers(qint64 at, const QString &fact);
    void submit(qint64 at, const QString &text);
    void giveBack(qint64 at);
    void publish(qint64 at);
    void rate(bool brief);
    void close();
    void reject(qint64 at);
    void prolong(const DemoFate &fate);

    void wait(const DemoFate &fate);
    void findMissing();
    Message &line(MessageKind kind, qint64 at);
    qint64 later(qint64 leastMinutes, qint64 mostMinutes);
    qint64 between(double least, double most, qint64 until);
    QString said(const QString &key);
    QString factOfAnswer(qint64 at);
    QString replyText(const QString &fact);

    const DemoSketch &m_sketch;
    const DemoLanguage &m_language;
    DemoScene &m_scene;
    DemoAppeal &m_out;
    Appeal &m_appeal;
    const Frame m_frame;
    qint64 m_at = 0; // of the last step
    qint64 m_answered = 0;
};

} // namespace vakhta::centre
