#pragma once

#include "ui/widgets/theme.h"

#include <QLineEdit>

namespace vakhta {

/// A field with a magnifier and the hint of its key. Enter goes to what was found, Esc lets go.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Shows what the list is asked for already.
    void put(const QString &text);

    /// A part of the text to stand out: in a colour, and with a wave below what does not count.
    struct Part
    {
        int begin = 0;
        int size = 0;
        Colour colour = &Theme::text;
        bool wave = false;
    };
    /// Until the text changes.
    void markParts(const QList<Part> &parts);

signals:
    /// Another text stands here: typed, dictated, offered and taken.
    void meant();
    void goAsked();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int hintRoom() const;

    bool m_putting = false;
};

} // namespace vakhta
