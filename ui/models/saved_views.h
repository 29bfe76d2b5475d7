#pragma once

#include "app/core/appeal_reader.h"
#include "ui/models/list_columns.h"
#include "ui/widgets/theme.h"

#include <QObject>

#include <limits>

namespace vakhta {

/// A list kept under a name: the user's own, or one that supervisors share with all. Its mark is a shape and a colour, never
/// the colour alone.
struct SavedView
{
    int id = 0; // of this profile, from 1; of a shared one: minus the centre's
    QString name;
    AppealQuery query;
    int density = 0; // see AppealRowDelegate
    Columns columns = usualColumns(); // of rows of one line
    int shape = 0;   // of viewShapes()
    int tint = 0;    // of viewTints()
    QString typed;   // what the search field asked for: read anew whenever it counts, for «within two hours» is another time then

    bool isShared() const { return id < 0; }
    /// One that every user has, and nobody changes: where colleagues call him.
    static constexpr int mentions = std::numeric_limits<int>::max();
    bool isOwn() const { return id > 0 && id != mentions; }
    bool operator==(const SavedView &) const = default;
};

/// What a mark can be: icon and name of a shape; colour of the theme and its name. Their places are kept: add at the end.
struct ViewShape
{
    QString icon;
    QString name;
};
struct ViewTint
{
    Colour colour;
    QString name;
};
std::vector<ViewShape> viewShapes();
std::vector<ViewTint> viewTints();

/// As the profile keeps them, and back. What cannot be read is counted and left out; the others are whole.
QByteArray keptViews(const std::vector<SavedView> &views);
struct ViewsRead
{
    std::vector<SavedView> views;
    int damaged = 0;
};
ViewsRead viewsFrom(const QByteArray &kept);

/// The same form at the centre. Nothing: this program cannot read all that is asked for, and showing more would mislead.
SharedView asShared(const SavedView &view);
std::optional<SavedView> savedFrom(const SharedView &shared);

/// The user's saved views in his order, every change of which is kept at once, and behind them the shared ones, which are changed
/// by acts: the centre's answer shows in them. Last comes the list of mentions.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = SharedView::most, longestName = SharedView::longestName;

    SavedViews(AppealReader &reader, AppealEditor &editor, QObject *parent = nullptr);

    std::vector<SavedView> all() const;
    const SavedView *find(int id) const;
    bool isFull() const { return int(m_views.size()) >= most; } // of his own
    bool isSharedFull() const { return int(m_atCentre.size()) >= most; }
    /// Only here until the centre has taken it.
    bool isOnItsWay(int shared) const;

    /// Gives it its number; 0: there are too many already.
    int add(SavedView view);
    /// Shows it to all; his own stays.
    void share(const SavedView &view);
    /// The one with the same number becomes this.
    void change(const SavedView &view);
    void move(int id, int steps);
    /// Where it stood, to be put back there.
    int remove(int id);
    void putBack(const SavedView &view, int row);

signals:
    void changed();
    /// So many of the kept ones could not be read.
    void damaged(int count);
    void notKept(const vakhta::Error &error);

private:
    void keep();
    void askShared();
    void takeShared(std::vector<SharedView> views);
    const SharedView *atCentre(int shared) const;
    void act(OperationKind kind, SharedView view);

    AppealReader &m_reader;
    AppealEditor &m_editor;
    std::vector<SavedView> m_views;
    std::vector<SavedView> m_shared; // those that can be read
    std::vector<SharedView> m_atCentre;
    SavedView m_mentions;
    int m_unread = 0; // of them
};

} // namespace vakhta
