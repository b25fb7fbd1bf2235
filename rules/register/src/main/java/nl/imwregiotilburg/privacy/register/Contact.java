package nl.imwregiotilburg.privacy.register;

/** How to reach somebody; empty strings when not given. */
public record Contact(String email, String telephone) {}
