#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace vakhta::centre {

/// The parts of an .xlsx file (a zip of XML documents, ECMA-376), and how they refer to each other.
/// Rejected: damaged, in the words of what was being read.
class XlsxPackage
{
public:
    /// The bytes must outlive it.
    static Result<XlsxPackage> open(const QByteArray &bytes);
    ~XlsxPackage();
    XlsxPackage(XlsxPackage &&) noexcept;
    XlsxPackage &operator=(XlsxPackage &&) noexcept;

    struct Relation
    {
        QString id, type, target; // target: the part's name in the package
    };

    Result<QByteArray> part(const QString &name) const;
    /// Empty when the part refers to nothing.
    Result<std::vector<Relation>> relationsOf(const QString &of) const;

private:
    struct Zip;
    explicit XlsxPackage(std::unique_ptr<Zip> zip);

    std::unique_ptr<Zip> m_zip;
};

} // namespace vakhta::centre
