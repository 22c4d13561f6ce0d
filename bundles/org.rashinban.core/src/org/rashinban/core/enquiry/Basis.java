package org.rashinban.core.enquiry;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rashinban.model.AskedValue;

/**
 * What a department answers upon: what its form said when it went out, and what its last reply said if that was taken over since. What stands in
 * the store beyond that was entered by somebody else.
 *
 * @param issued   empty if the form does not tell any more
 * @param answered empty if no reply about the value was taken over
 */
public record Basis(Optional<Answer> issued, Optional<AnswerMark> answered) {

    /** @param issued what stood in the row when the form went out; empty if that is lost */
    public static Basis of(AskedValue asked, Optional<Answer> issued) {
        return new Basis(issued, AnswerMark.read(asked.getAnswered()));
    }

    private Optional<AnswerMark> mark() {
        Optional<AnswerMark> before = issued.map(AnswerMark::of);
        return answered.filter(AnswerMark::hasValue).map(last -> before.map(last::orElse).orElse(last)).or(() -> before);
    }

    boolean isKnown() {
        return mark().isPresent();
    }

    /** Whether the value of an earlier reply was taken over. */
    public boolean isReplied() {
        return answered.filter(AnswerMark::hasValue).isPresent();
    }

    /** Whether the value is what the department saw or said last. */
    boolean holds(Answer stored) {
        return answered.filter(AnswerMark::hasValue).map(last -> last.value().equals(AnswerMark.of(stored).value()))
                .orElseGet(() -> issued.filter(before -> AnswerMark.isSameValue(before, stored)).isPresent());
    }

    /** Whether anything was written into the row since the form went out. */
    public boolean isTouched(Answer reply) {
        return !reply.isBlank() && issued.filter(before -> Judging.same(reply, before)).isEmpty();
    }

    /**
     * What the reply adds to what stands. Note and evidence that were printed in the form are not said again; where somebody else wrote some
     * meanwhile, those of the reply come below them, so that no words are lost.
     */
    public Answer beside(Answer stored, Answer reply) {
        return reply.withNote(words(stored, reply, Answer::note, AnswerMark::note))
                .withEvidence(words(stored, reply, Answer::evidence, AnswerMark::evidence));
    }

    private Optional<String> words(Answer stored, Answer reply, Function<Answer, Optional<String>> part, Function<AnswerMark, String> sum) {
        Optional<String> said = part.apply(reply);
        Optional<String> stands = part.apply(stored);
        if (said.isEmpty() || issued.flatMap(part).equals(said)) {
            return Optional.empty();
        }
        boolean own = stands.isEmpty() || mark().map(sum).filter(sum.apply(AnswerMark.of(stored))::equals).isPresent();
        return own ? said : joined(stands, said);
    }

    /** The lines of both, each once. What the one erases goes only where the other says nothing. */
    public static Optional<String> joined(Optional<String> one, Optional<String> other) {
        Set<String> lines = new LinkedHashSet<>();
        Stream.of(one, other).flatMap(Optional::stream).flatMap(String::lines).forEach(lines::add);
        return Answer.text(String.join("\n", lines)).or(() -> one).or(() -> other);
    }
}
