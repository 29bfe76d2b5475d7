#pragma once

#include "app/core/appeal.h"
#include "app/protocol/names.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <concepts>

namespace vakhta {

/// A reference on the wire; null when the id is 0.
struct Ref
{
    Type type;
    qint64 id;
};

/// Writes JSON into bytes as it is told, exactly as QJsonDocument's compact form would: same escapes, no white space.
/// The caller writes keys in sorted order. A lone surrogate becomes U+FFFD, so that the bytes are always UTF-8.
class JsonWriter
{
public:
    JsonWriter();

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name); // plain ASCII, nothing to escape
    JsonWriter &key(QStringView name);

    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(std::string_view ascii); // empty: null
    JsonWriter &value(Ref ref);
    JsonWriter &value(const QJsonObject &object);
    JsonWriter &value(const SharedView &view); // as an object of its own, and as an act carries it
    JsonWriter &value(const Incident &incident); // the same
    JsonWriter &value(const Article &article); // the same
    JsonWriter &value(const Profile &profile); // the same
    JsonWriter &value(const Attachments &files); // as an appeal, a line of its history, a reply or an act carries them
    JsonWriter &value(const QList<Promise> &promises); // as an appeal, a reply or an act carries them
    JsonWriter &value(const QDateTime &time); // invalid: null; so the next two
    JsonWriter &value(const QDate &date);
    JsonWriter &value(const QTime &time);
    JsonWriter &value(std::same_as<bool> auto yes) { return raw(yes ? "true" : "false"); }
    JsonWriter &value(std::integral auto number) requires(!std::same_as<decltype(number), bool>)
    {
        return decimal(number);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    JsonWriter &value(Enum name)
    {
        return value(nameOf(name));
    }
    JsonWriter &null() { return raw("null"); }

    template <typename Value>
    JsonWriter &field(std::string_view name, const Value &written)
    {
        return key(name).value(written);
    }
    /// null in place of the number that means «none».
    JsonWriter &fieldUnless(int none, std::string_view name, int number)
    {
        return number == none ? key(name).null() : key(name).value(number);
    }

    QByteArray take();

private:
    char *room(qsizetype bytes); // where so many bytes may be written
    JsonWriter &raw(std::string_view bytes);
    JsonWriter &decimal(qint64 number);
    void separate();
    char *escaped(char *out, char16_t c);

    QByteArray m_out;
    qsizetype m_used = 0;
    bool m_separate = false; // a comma is due before the next key or value
};

} // namespace vakhta
