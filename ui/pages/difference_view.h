#pragma once

#include "ui/pages/text_difference.h"
#include "ui/widgets/theme.h"

#include <QTextEdit>

namespace vakhta {

/// A text to read with what differs marked, as plain text. The mark is a line as well as a tint: never colour alone.
class DifferenceView final : public QTextEdit
{
    Q_OBJECT

public:
    /// How the words that only one text has are shown.
    enum class Marks {
        Versions, // the first text's are struck out, the second's underlined
        Theirs,   // the first text alone; what only it has is dashed violet
        Mine      // the second text alone; what only it has is solid
    };

    DifferenceView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void show(const QString &first, const QString &second, Marks marks);
    void showPlain(const QString &text);
    /// What is selected of the second text: words struck out are of the first one.
    QString selectedWords() const;

    /// As high as the text; it scrolls where there is less room.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(120), lineHeight(TextStyle::Body) * 4}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QTextCharFormat formatOf(TextRun::In in) const;
    bool isShown(TextRun::In in) const;

    QString m_first;
    QString m_second;
    Marks m_marks = Marks::Mine;
    bool m_filling = false;
};

} // namespace vakhta
