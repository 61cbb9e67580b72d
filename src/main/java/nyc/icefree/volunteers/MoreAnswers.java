package nyc.icefree.volunteers;

import java.util.Set;

/**
 * What a volunteer says beside who they are and whom they help; none of it must be said.
 *
 * @param levels what they can do in which languages; which of them they speak or sign is no part of it
 * @param free when they can help
 * @param likes what they like to do or do not mind; what is not among it means nothing
 * @param adult that they are eighteen or older; false where they do not say so
 */
public record MoreAnswers(LanguageLevels levels, FreeTimes free, Set<Liking> likes, boolean adult) {
    public MoreAnswers {
        likes = Set.copyOf(likes);
    }

    @Override
    public String toString() {
        return "MoreAnswers[…]";
    }
}
