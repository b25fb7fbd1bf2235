package nl.imwregiotilburg.privacy.register;

/** A group of data subjects. {@code announced}: whether the statement names it. */
public record Subject(Mark mark, String id, String title, boolean vulnerable, boolean announced) {}
