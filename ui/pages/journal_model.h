#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/journal_words.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace vakhta {

/// The journal in its sections, each with a heading row: outbox, needs attention, today, earlier. Empty ones are left out but
/// for the outbox, which says that all is sent.
class JournalModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Section { Outbox, Attention, Today, Earlier };
    struct Row
    {
        Section section = Section::Outbox;
        int entry = -1;     // in the journal; -1: the section's heading
        bool last = false;  // of its section
        bool waitsForEarlier = false;

        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRegion(const Region &region);
    /// Newest first, as the reader gives it. Keeps the rows that are the same.
    void replace(std::vector<JournalEntry> journal, const LocalTime &here);
    /// Time went on: «через 24 с».
    void tick(const LocalTime &here);

    const Row *row(int row) const;
    /// nullptr for a heading.
    const JournalEntry *entryAt(int row) const;
    int rowOf(const QUuid &operation) const;
    int count(Section section) const;
    QString headingOf(Section section) const;
    QString remarkOf(Section section) const;
    JournalState stateAt(int row) const;
    const Region &region() const { return m_region; }
    const LocalTime &here() const { return m_here; }
    bool hasCountdown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Section sectionOf(const JournalEntry &entry) const;
    std::vector<bool> waitingForEarlier() const;

    Region m_region;
    LocalTime m_here;
    std::vector<JournalEntry> m_journal;
    std::vector<Row> m_rows;
};

/// Paints the sections as cards.
class JournalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &box, const JournalModel &model, JournalModel::Section section) const;
    void paintReason(QPainter &painter, const QRect &box, QRect line, const QString &about, const QString &why) const;
    void paintEntry(QPainter &painter, const QRect &box, const JournalModel &model, int row) const;
};

} // namespace vakhta
