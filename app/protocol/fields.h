#pragma once

#include "app/protocol/json_writer.h"

#include <simdjson.h>

namespace vakhta {

/// The first thing that was wrong with a document: «/dueAt: not a time». Empty: nothing.
struct Fault
{
    QString words;
    Error error() const { return {Error::Kind::Rejected, words}; }
};

/// A reference to read: null is 0.
struct RefInto
{
    Type type;
    qint64 &id;
};
/// An id to read: it must be there.
struct IdInto
{
    Type type;
    qint64 &id;
};
/// A number to read, for which null stands for `none`.
struct NumberInto
{
    int &number;
    int none;
};

using Element = simdjson::dom::element;

/// Why the element is not such a value; nullptr when it is, and then it was put into the second argument.
const char *take(Element element, qint64 &into);
const char *take(Element element, int &into);
const char *take(Element element, bool &into);
const char *take(Element element, QString &into);
const char *take(Element element, QDateTime &into);
const char *take(Element element, QDate &into);
const char *take(Element element, QTime &into);
const char *take(Element element, QUuid &into);
const char *take(Element element, RefInto into);
const char *take(Element element, IdInto into);
const char *take(Element element, NumberInto into);
const char *take(Element element, QJsonObject &into);
template <typename Enum>
    requires std::is_enum_v<Enum>
const char *take(Element element, Enum &into)
{
    std::string_view name;
    const auto found = element.get(name) ? std::nullopt : valueOf<Enum>(name);
    if (!found)
        return "not a known name";
    into = *found;
    return nullptr;
}

/// The properties of one object, asked for by name. It goes on from where the last was found, so that canonical JSON,
/// whose keys are sorted, is read in one pass when it is asked in that order. After the first fault it does nothing.
class Fields
{
public:
    Fields(Element element, const QString &path, Fault &fault);

    template <typename Into>
    Fields &need(std::string_view name, Into &&into)
    {
        if (seek(name))
            note(name, take(m_at.value(), into));
        else
            note(name, "missing");
        return *this;
    }
    /// Not there: what `into` holds stays.
    template <typename Into>
    Fields &maybe(std::string_view name, Into &&into)
    {
        if (seek(name))
            note(name, take(m_at.value(), into));
        return *this;
    }
    /// The element itself, for objects and lists within; nothing when it is missing (a fault if it was needed).
    std::optional<Element> inner(std::string_view name, bool needed);
    /// Calls `each(element, path)` for every element of a list.
    template <typename Each>
    Fields &list(std::string_view name, bool needed, Each each)
    {
        const auto found = inner(name, needed);
        simdjson::dom::array elements;
        if (found && found->get(elements))
            note(name, "not a list");
        if (!found || !good())
            return *this;
        qsizetype place = 0;
        for (const Element element : elements)
            if (good())
                each(element, pathOf(name) + QLatin1Char('/') + QString::number(place++));
        return *this;
    }

    bool good() const { return m_fault.words.isEmpty(); }
    QString pathOf(std::string_view name) const;
    void note(std::string_view name, const char *words);
    Fault &fault() { return m_fault; }

private:
    bool seek(std::string_view name);

    simdjson::dom::object m_object;
    simdjson::dom::object::iterator m_at;
    QString m_path;
    Fault &m_fault;
};

/// A shared view, as an object of its own or as an act carries it: then without an id when it is new.
void readView(Fields &json, SharedView &view);
/// The same of an incident.
void readIncident(Fields &json, Incident &incident);
void readArticle(Fields &json, Article &article);
void readProfile(Fields &json, Profile &profile);

/// The list «promises» of an appeal, a reply or an act, if it has one.
void readPromises(Fields &json, QList<Promise> &promises);
/// «files» of the same.
void readFiles(Fields &json, Attachments &files);
/// A list of references, if it is there.
void readRefs(Fields &json, std::string_view name, Type type, QList<qint64> &ids);

/// Parses a document and reads its one object with `read(Fields &, Value &)`.
Result<Element> rootOf(const QByteArray &json);

template <typename Value, typename Read>
Result<Value> valueFrom(const QByteArray &json, Read read)
{
    const auto root = rootOf(json);
    if (!root)
        return root.error();
    Fault fault;
    Value value;
    Fields fields(*root, {}, fault);
    if (fields.good())
        read(fields, value);
    if (!fault.words.isEmpty())
        return fault.error();
    return value;
}

} // namespace vakhta
