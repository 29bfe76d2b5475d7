#pragma once

#include "app/core/appeal_reader.h"

namespace vakhta {

/// An answered appeal that is like another, and what makes it so.
struct SimilarAppeal
{
    Appeal appeal;
    QString reply;     // as it was published
    QStringList words; // of the other's title and text that this one has in some form, as they stand there; the rarest first
    bool sameTopic = false;
    bool sameMunicipality = false;
    bool sameStreet = false; // of the same municipality
    bool operator==(const SimilarAppeal &) const = default;
};

/// A reply that waits for approval, and its appeal.
struct WaitingReply
{
    Appeal appeal;
    Reply reply;
    bool operator==(const WaitingReply &) const = default;
};

/// What else came under the name of an appeal's author in the same channel: most likely, not surely, from the same person.
struct AuthorsAppeals
{
    int count = 0;                 // without that one; of the newest AppealQuery::searchLimit that have the name anywhere
    std::vector<AppealRow> latest; // newest first
    bool operator==(const AuthorsAppeals &) const = default;
};

/// What a reader may know beside an appeal. Answers come as an AppealReader's; whoever cancels a future ends the work.
class RelatedReader
{
public:
    virtual ~RelatedReader() = default;

    /// At most `similarLimit` answered appeals like this one, the most alike first, of those that the search index knows. None where it says
    /// nothing that few others say. NotFound when it is no longer in the cache.
    static constexpr size_t similarLimit = 5;
    virtual QFuture<Result<std::vector<SimilarAppeal>>> similar(qint64 id) = 0;
    /// `latest` are at most `authorsLatest`. Nothing where the author has no name. NotFound as above.
    static constexpr size_t authorsLatest = 3;
    virtual QFuture<Result<AuthorsAppeals>> othersOfAuthor(qint64 id) = 0;

    /// Other replies on approval that say what that of this appeal says: they differ only in what is the citizen's own, as
    /// reusableReply() tells it. The most urgent first, at most `alikeLimit`. Nothing where none waits. NotFound as above.
    static constexpr size_t alikeLimit = 200;
    virtual QFuture<Result<std::vector<WaitingReply>>> alikeOnApproval(qint64 id) = 0;

    /// Of a reader; nullptr: it knows nothing of the kind.
    static RelatedReader *of(AppealReader &reader) { return dynamic_cast<RelatedReader *>(&reader); }
};

} // namespace vakhta
