package nl.imwregiotilburg.privacy.register;

/** The data protection officer. */
public record Officer(Mark mark, String title, String address, Contact contact) {}
