#pragma once

#include "app/core/related_reader.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace vakhta {

class Button;
class DifferenceView;
class Label;

/// Replies that say the same to several citizens, to be approved together. Each is shown with what it has otherwise than the first
/// one, and may be left out with Space. Ctrl+Enter approves, Esc leaves everything as it was.
class AlikeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The first is the one they are compared with.
    explicit AlikeDialog(std::vector<WaitingReply> replies, QWidget *parent = nullptr);

signals:
    void given(const std::vector<vakhta::WaitingReply> &replies);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill();
    void show(int row);
    void count();
    void give();

    std::vector<WaitingReply> m_replies;
    QListWidget *m_list;
    Label *m_whose;
    DifferenceView *m_text;
    Button *m_accept;
};

} // namespace vakhta
