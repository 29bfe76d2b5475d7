#pragma once

#include "app/core/appeal_reader.h"
#include "ui/models/shift_tape_values.h"
#include "ui/widgets/label.h"

class QTimer;

namespace vakhta {

class Button;
class SearchField;
class ShiftTape;

/// Search, the tape of the shift, who works here.
class TopBar final : public Surface
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setMe(const User &me);
    /// `own`: the figures are of the user's own queue, not of everybody's.
    void setTape(const ShiftTapeValues &values, bool own);
    SearchField *search() const { return m_search; }
    ShiftTape *tape() const { return m_tape; }
    /// Opens the menu of appeals that were opened lately, which the window fills.
    Button *recent() const { return m_recent; }

signals:
    void searchAsked(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoom();

    SearchField *m_search;
    Button *m_recent;
    Label *m_tapeTitle;
    Label *m_tapeWords;
    ShiftTape *m_tape;
    Label *m_name;
    Label *m_role;
    QTimer *m_typing; // a search begins when typing pauses
};

} // namespace vakhta
