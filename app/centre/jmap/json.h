#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace vakhta::centre {

/// Strict reading of what a client sends, and of our own answers when a later call refers to them. Any thread.

/// Reads I-JSON (RFC 7493): no repeated names in one object, no broken UTF-8, no lone surrogates, at most
/// `jsonDepth` levels. Rejected, with the fault: never half a value.
Result<QJsonValue> readJson(const QByteArray &text);
inline constexpr int jsonDepth = 128;

/// What one request may still take out of earlier answers: values and characters. Without it a chain of
/// references doubles its size at each call.
struct PointerBudget
{
    qint64 left = 20'000'000;
};

/// The value at a JSON pointer with `*` for every element of an array (RFC 8620 §3.7). Rejected: nothing there.
Result<QJsonValue> pointed(const QByteArray &text, const QString &pointer, PointerBudget &budget);

/// The object with these members only, in their order. Empty: it is not an object.
QByteArray picked(const QByteArray &object, const std::vector<QByteArray> &members);

/// A JSON string with its quotes.
QByteArray quoted(const QString &text);

/// Compact JSON of any object, names in order.
QByteArray compact(const QJsonObject &object);

} // namespace vakhta::centre
