#pragma once

#include "app/core/draft_merge.h"

#include <QWidget>

namespace vakhta {

/// The words of one place that the user touched on two computers.
struct DraftPlace
{
    QString mine, theirs;
    bool operator==(const DraftPlace &) const = default;
};

/// Both texts of each such place, and the choice between them. Nothing is sent before each is chosen.
class DraftPicks final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftPicks(const std::vector<DraftPlace> &places, QWidget *parent = nullptr);

signals:
    void picked(int place, vakhta::Pick pick);

private:
    QWidget *makePlace(const DraftPlace &place, int number, int of);
};

} // namespace vakhta
