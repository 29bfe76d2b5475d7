#pragma once

#include "app/core/missing_person.h"
#include "app/core/region.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

class Button;

/// A missing person above all else of the appeal: what the text tells, what is still to be asked, and the text for those who search.
class MissingBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit MissingBlock(QWidget *parent = nullptr);

    /// Hides itself where nobody is missing.
    void show(const Appeal &appeal, bool mayMark, const Region &region, const LocalTime &here);
    /// For 112 and the search team; empty: nobody is missing.
    const QString &notice() const { return m_notice; }
    void copyNotice();

signals:
    void markAsked();
    void searchAsked();
    void copied();

private:
    void fill(const Appeal &appeal);

    QVBoxLayout *m_told; // what is said of the appeal that is shown
    Button *m_mark;
    Button *m_search;
    Button *m_copy;
    QString m_notice;
    QString m_text; // of the appeal that is shown
    qint64 m_appeal = 0;
    int m_flags = 0;
    bool m_missing = false;
};

} // namespace vakhta
