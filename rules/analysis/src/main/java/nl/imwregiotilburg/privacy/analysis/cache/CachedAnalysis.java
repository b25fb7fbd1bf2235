package nl.imwregiotilburg.privacy.analysis.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.codec.RecordCodec;

/**
 * The analysis, of which the results are kept: the same files, analysed by the same classes on the
 * same Java, need not be analysed again.
 *
 * <p>What counts is what the files hold, never when they were written. Nothing is kept of an
 * analysis during which one of its files changed, or of which a file could not be read.
 */
public final class CachedAnalysis {

  private static final int RESULTS = 16;

  private final List<Path> folders;
  private final List<Store> stores;
  private final Function<Analysis.Request, DataMap> analysis;

  /**
   * An analysis that keeps its results in folders.
   *
   * @param folders where, nearest first; a result found in one is also kept in those before it
   */
  public CachedAnalysis(List<Path> folders) {
    this(folders, Analysis::run);
  }

  /**
   * An analysis that keeps its results in folders.
   *
   * @param folders where, nearest first; a result found in one is also kept in those before it
   * @param analysis what analyses when nothing is kept, as {@link Analysis#run} does
   */
  public CachedAnalysis(List<Path> folders, Function<Analysis.Request, DataMap> analysis) {
    this.folders = List.copyOf(folders);
    this.stores = folders.stream().map(folder -> new Store(folder, RESULTS)).toList();
    this.analysis = analysis;
  }

  /**
   * Analyses, or recalls what came of it before.
   *
   * @throws nl.imwregiotilburg.privacy.analysis.model.ModelException as {@link Analysis#run}
   */
  public DataMap run(Analysis.Request request) {
    if (stores.isEmpty()) {
      return analysis.apply(request);
    }
    Inputs inputs;
    String key;
    try {
      inputs = Inputs.of(request);
      key = inputs.hash();
    } catch (IOException unreadable) {
      return analysis.apply(request);
    }
    Optional<DataMap> known = recall(key);
    if (known.isPresent()) {
      return known.get();
    }
    Path shared = folders.get(folders.size() - 1);
    DataMap map = analysis.apply(request.remembering(shared.resolve("jars")));
    if (unchanged(inputs, request)) {
      byte[] bytes = bytes(map);
      stores.forEach(store -> store.put(key, bytes));
    }
    return map;
  }

  private Optional<DataMap> recall(String key) {
    for (int i = 0; i < stores.size(); i++) {
      Optional<byte[]> kept = stores.get(i).get(key);
      Optional<DataMap> map = kept.flatMap(CachedAnalysis::read);
      if (map.isPresent()) {
        stores.subList(0, i).forEach(nearer -> nearer.put(key, kept.get()));
        return map;
      }
    }
    return Optional.empty();
  }

  private static boolean unchanged(Inputs before, Analysis.Request request) {
    try {
      return Inputs.of(request).stamp().equals(before.stamp());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static Optional<DataMap> read(byte[] bytes) {
    try {
      return Optional.of(
          RecordCodec.read(DataMap.class, new DataInputStream(new ByteArrayInputStream(bytes))));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(DataMap map) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      RecordCodec.write(map, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
