package nl.imwregiotilburg.privacy.register;

/** Inside which territory the statement promises data to stay. */
public enum Territory {
  /** The European Union. */
  EU,
  /** The European Economic Area: the EU, Iceland, Liechtenstein and Norway. */
  EEA
}
