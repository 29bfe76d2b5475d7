#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace vakhta::centre {

/// What the words of a phrase are filled with; see demo_scene.h.
class DemoScene;

/// A phrase with choices, compiled once and said a million times. `[a|b|c]`: one of these (the same wherever the same
/// brackets stand in one appeal). `{улице}`: a word of the scene. `{писала/писал}`: by the author's sex.
/// `{2-5 день дня дней}`: a number and its form. `{дата+1..3}`, `{месяце-2..5}`: counted from the scene's days.
class DemoPhrase
{
public:
    void say(QString &out, DemoScene &scene) const { say(m_parts, out, scene); }

private:
    friend class DemoPhrases;
    enum class Kind { Words, Choice, Slot, Sex, Number };
    struct Part
    {
        Kind kind = Kind::Words;
        QString words;          // as is; for the author a woman
        QString other;          // for the author a man
        int slot = 0;           // DemoSlot; Choice, Number: what it is remembered by, -1: nothing
        int least = 0, most = 0;
        bool capital = false;   // Slot: begins with one
        QStringList forms;      // день, дня, дней
        std::vector<std::vector<Part>> options;
    };

    static void say(const std::vector<Part> &parts, QString &out, DemoScene &scene);
    static void sayNumber(const Part &part, QString &out, DemoScene &scene);

    std::vector<Part> m_parts;
};

/// Compiles phrases; equal choices and equal numbers of all of them share a memory.
class DemoPhrases
{
public:
    /// Rejected: unbalanced brackets, an unknown word of the scene.
    Result<DemoPhrase> compile(const QString &text);
    /// How many things a scene may have to remember.
    int memories() const { return int(m_memories.size()); }

private:
    using Part = DemoPhrase::Part;
    void sequence(QStringView text, qsizetype &at, std::vector<Part> &out);
    void choice(QStringView text, qsizetype &at, std::vector<Part> &out);
    void slot(QStringView text, qsizetype &at, std::vector<Part> &out);
    bool number(const QString &inside, Part &part);
    int memory(const QString &key);
    void complain(const QString &words);

    QHash<QString, int> m_memories;
    QString m_fault;
};

} // namespace vakhta::centre
