#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

/// What the citizen was promised, with its own clock: what is to come first, each with its buttons where the user may act; what is
/// kept below in one line each.
class PromiseBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseBlock(QWidget *parent = nullptr);

    void show(const QList<Promise> &promises, bool mayAct, const Region &region, const LocalTime &here);

signals:
    /// `number` is the promise's place in the appeal, from 1.
    void keepAsked(int number);
    void moveAsked(int number);

private:
    QWidget *makeCard(const Promise &promise, int number, bool mayAct, const Region &region, const LocalTime &here);
    QWidget *makeButtons(const Promise &promise, int number);

    QVBoxLayout *m_cards;
    QList<Promise> m_shown;
    QDateTime m_shownAt; // to the minute: what is left changes
    bool m_mayAct = false;
};

} // namespace vakhta
