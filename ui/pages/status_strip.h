#pragma once

#include "app/core/centre_link.h"
#include "ui/text/time_text.h"
#include "ui/widgets/label.h"

namespace vakhta {

class Button;

/// The lowest line, in whole words: the connection, what waits to be sent, what needs attention; at the right what is shown.
class StatusStrip final : public Surface
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setStatus(const SyncStatus &status, const LocalTime &here);
    /// Days of the lease that are left; told from the next setStatus() on, when they are few.
    void setLeaseLeft(int days) { m_leaseLeft = days; }
    void setSummary(const QString &words);
    /// Only where there is a list to tell of.
    void setSummaryShown(bool shown);

signals:
    void journalAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_connectionIcon;
    Label *m_connection;
    QWidget *m_outbox;
    Label *m_waiting;
    Hairline *m_before;
    Button *m_attention;
    Label *m_summary;
    QString m_words;
    int m_leaseLeft = 365;
    bool m_summaryShown = true;
};

} // namespace vakhta
