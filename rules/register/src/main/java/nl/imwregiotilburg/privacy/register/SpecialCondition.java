package nl.imwregiotilburg.privacy.register;

/** A condition of Art. 9(2), such as {@code 9(2)(h)}, with the national law it rests on. */
public record SpecialCondition(Mark mark, String article, String law) {}
