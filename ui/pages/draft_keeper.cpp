#include "ui/pages/draft_keeper.h"

#include "app/core/when_ready.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vakhta {

DraftKeeper::DraftKeeper(AppealEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::start(qint64 appeal, const QString &saved)
{
    flush();
    m_refused.remove(appeal); // who opens it again goes on with that text
    m_appeal = appeal;
    m_text = saved;
    m_given = saved;
}

void DraftKeeper::keep(const QString &text)
{
    m_text = text;
    if (m_text != m_given && !m_timer->isActive()) // not restarted by typing, or a fast typist would never be saved
        m_timer->start(patience);
}

void DraftKeeper::flush()
{
    m_timer->stop();
    for (auto refused = m_refused.cbegin(); refused != m_refused.cend(); ++refused)
        save(refused.key(), refused.value(), {});
    if (m_appeal == 0 || m_text == m_given)
        return;
    QString over = m_given.value_or(QString());
    if (m_given && over.isNull())
        over = u""_s; // nothing stood there; null: it is not known what did
    m_given = m_text;
    save(m_appeal, m_text, over);
}

void DraftKeeper::pick(const QString &text, const QString &theirText)
{
    m_timer->stop();
    m_text = text;
    m_given = text;
    follow(m_editor.pickDraft(m_appeal, text, theirText), m_appeal, text);
}

void DraftKeeper::save(qint64 appeal, const QString &text, const QString &over)
{
    follow(m_editor.saveDraft(appeal, text, over), appeal, text);
}

void DraftKeeper::follow(QFuture<Result<void>> saving, qint64 appeal, const QString &text)
{
    ++m_onTheWay;
    whenReady(saving, this, [this, appeal, text](Result<void> done) {
        --m_onTheWay;
        if (!done) {
            if (appeal == m_appeal)
                m_given.reset();
            else
                m_refused.insert(appeal, text);
            m_timer->start(retryAfter);
            emit failed(done.error());
            return;
        }
        if (m_refused.value(appeal) == text)
            m_refused.remove(appeal);
        if (isKept())
            emit kept();
    });
}

void DraftKeeper::stop()
{
    m_timer->stop();
    m_refused.remove(m_appeal);
    m_appeal = 0;
    m_text.clear();
    m_given = m_text;
}

} // namespace vakhta
