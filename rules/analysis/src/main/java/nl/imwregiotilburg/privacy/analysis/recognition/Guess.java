package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Suggestion.Sureness;

/**
 * What a declaration seems to hold.
 *
 * @param category id of the category
 * @param sureness how likely it is
 * @param score more is more evidence
 * @param reason why
 */
record Guess(String category, Sureness sureness, int score, String reason) {

  private static final int STRONG = 60;
  private static final int MEDIUM = 40;
  private static final int WEAK = 20;
  private static final int IN_CONTEXT = 30;

  /** Weighs a term in a name against the class it stands in. */
  static Optional<Guess> weigh(Lexicon.Match match, Holder holder, Lexicon lexicon) {
    Term term = match.term();
    List<String> beside = match.beside();
    boolean ofPerson =
        !match.before().isEmpty() && lexicon.means(last(match.before()), Lexicon.Meaning.PERSON);
    Term.Strength strength =
        ofPerson && term.strength() != Term.Strength.HINT ? Term.Strength.STRONG : term.strength();
    boolean odd =
        beside.stream()
            .anyMatch(
                word -> !Character.isDigit(word.charAt(0)) && lexicon.meaning(word).isEmpty());
    if (strength.compareTo(Term.Strength.WEAK) >= 0 && (odd || notOfPeople(beside, lexicon))) {
      return Optional.empty();
    }
    Optional<Sureness> sureness = sureness(term, strength, holder);
    if (notOfPeople(beside, lexicon) && !ofPerson) {
      sureness = sureness.map(it -> Sureness.POSSIBLE);
    }
    return sureness.map(
        it -> new Guess(term.category(), it, score(strength, holder), reason(term, holder)));
  }

  private static boolean notOfPeople(List<String> beside, Lexicon lexicon) {
    return beside.stream()
        .anyMatch(
            word ->
                lexicon.means(word, Lexicon.Meaning.ORGANISATION)
                    || lexicon.means(word, Lexicon.Meaning.MACHINERY));
  }

  private static Optional<Sureness> sureness(Term term, Term.Strength strength, Holder holder) {
    boolean address = term.category().equals("adres");
    boolean near =
        switch (holder.kind()) {
          case PERSON -> true;
          case ADDRESS -> address;
          case UNKNOWN -> address && holder.sure().contains("adres");
          case ORGANISATION, MACHINERY -> false;
        };
    boolean foreign =
        holder.kind() == Holder.Kind.ORGANISATION || holder.kind() == Holder.Kind.MACHINERY;
    boolean beside = !holder.sure().isEmpty() && !foreign;
    return switch (strength) {
      case STRONG -> Optional.of(foreign ? Sureness.POSSIBLE : Sureness.CONFIDENT);
      case MEDIUM ->
          holder.kind() == Holder.Kind.MACHINERY
              ? Optional.empty()
              : Optional.of(near || beside ? Sureness.CONFIDENT : Sureness.POSSIBLE);
      case WEAK ->
          near
              ? Optional.of(Sureness.CONFIDENT)
              : beside ? Optional.of(Sureness.POSSIBLE) : Optional.empty();
      case HINT -> near ? Optional.of(Sureness.POSSIBLE) : Optional.empty();
    };
  }

  private static int score(Term.Strength strength, Holder holder) {
    int own =
        switch (strength) {
          case STRONG -> STRONG;
          case MEDIUM -> MEDIUM;
          case WEAK -> WEAK;
          case HINT -> 0;
        };
    return own + (holder.kind() == Holder.Kind.PERSON ? IN_CONTEXT : 0);
  }

  private static String reason(Term term, Holder holder) {
    String where =
        switch (holder.kind()) {
          case PERSON -> ", in a class about a person";
          case ADDRESS -> ", in a class about an address";
          case ORGANISATION -> ", but in a class about an organisation";
          case MACHINERY -> ", but in a class that looks like machinery";
          case UNKNOWN -> holder.sure().isEmpty() ? "" : ", beside other personal data";
        };
    return "its name says '" + term.text() + "'" + where;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
