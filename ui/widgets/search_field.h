#pragma once

#include <QLineEdit>

namespace vakhta {

/// A field with a magnifier and the hint of its key. Enter goes to what was found, Esc lets go.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

signals:
    void goAsked();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int hintRoom() const;
};

} // namespace vakhta
