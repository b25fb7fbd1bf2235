package nl.imwregiotilburg.benchmark.domain;

/** How far the help is. Says nothing about who it is for. */
public enum Status {
  NIEUW,
  LOPEND,
  AFGESLOTEN
}
