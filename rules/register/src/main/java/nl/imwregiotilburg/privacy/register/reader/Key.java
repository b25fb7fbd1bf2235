package nl.imwregiotilburg.privacy.register.reader;

/** A key of the register: its name, what may stand behind it, and whether it must be there. */
record Key<T>(String name, Value<T> value, boolean required) {

  static <T> Key<T> required(String name, Value<T> value) {
    return new Key<>(name, value, true);
  }

  static <T> Key<T> optional(String name, Value<T> value) {
    return new Key<>(name, value, false);
  }
}
