package nl.imwregiotilburg.privacy.register;

/** A place in the register: one-based line and column of an entry's key. */
public record Mark(int line, int column) {}
