#pragma once

#include "app/core/remarks.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

class Button;
class Label;

/// The approver's remarks beside the reply. One on a phrase leads to it while it stands there, and says when it does no longer.
class RemarkBlock final : public QWidget
{
    Q_OBJECT

public:
    RemarkBlock(const std::vector<Remark> &remarks, const QString &meta, QWidget *parent = nullptr);

    /// The reply as it is now.
    void follow(const QString &text);

signals:
    void placeAsked(const vakhta::Span &place);

private:
    struct Line
    {
        Remark remark;
        Button *go;
        Label *gone;
        std::optional<Span> place;
    };
    void addLine(const Remark &remark, QVBoxLayout *words);

    std::vector<Line> m_lines;
};

} // namespace vakhta
