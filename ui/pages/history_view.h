#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

#include <QWidget>

namespace vakhta {

class Pictures;

/// The history as rows of sign, time and sentence; newest first. Rows are kept and filled again.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    /// `most`: newest lines shown, 0: all.
    explicit HistoryView(int most, QWidget *parent = nullptr);

    /// From here on files are shown; it outlives this.
    void setPictures(Pictures &pictures);
    /// `replies`: of the same appeal.
    void show(const std::vector<Message> &messages, const std::vector<Reply> &replies, const Region &region, const LocalTime &here);

private:
    class Row;

    int m_most;
    Pictures *m_pictures = nullptr;
    std::vector<Row *> m_rows;
};

} // namespace vakhta
