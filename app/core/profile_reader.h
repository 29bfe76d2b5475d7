#pragma once

#include "app/core/appeal_reader.h"

namespace vakhta {

/// An open appeal whose final term another profile would count otherwise.
struct MovedTerm
{
    Appeal appeal;
    QDateTime before, after; // by the rules of each; invalid: none fits

    bool operator==(const MovedTerm &) const = default;
};

/// What another profile would make of the final terms of open appeals, were they counted anew.
struct TermsPreview
{
    int counted = 0;
    int earlier = 0;
    int later = 0;
    int overdueThen = 0;         // now, and not by today's rules
    std::vector<MovedTerm> most; // the most moved first, at most `listed`

    static constexpr size_t listed = 50;
    bool operator==(const TermsPreview &) const = default;
};

/// Adds one appeal to it.
void count(TermsPreview &preview, const Appeal &appeal, const Profile &before, const Profile &after, const QDateTime &now);

/// What a reader may do for the one who edits the region profile. Answers come as an AppealReader's; whoever cancels a future ends
/// the work.
class ProfileReader
{
public:
    virtual ~ProfileReader() = default;

    /// Of the open appeals of this computer, those due first; at most so many.
    static constexpr size_t previewLimit = 5'000;
    virtual QFuture<Result<TermsPreview>> termsUnder(Profile changed) = 0;
    /// Of a document as resources/regions has it. Rejected with the path and the fault.
    virtual QFuture<Result<Profile>> profileFrom(QByteArray document) = 0;
    virtual QFuture<Result<QByteArray>> documentOf(Profile profile) = 0;

    /// Of a reader; nullptr: it knows nothing of the kind.
    static ProfileReader *of(AppealReader &reader) { return dynamic_cast<ProfileReader *>(&reader); }
};

} // namespace vakhta
