package nl.imwregiotilburg.privacy.analysis.retention;

import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Deletion;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.RetentionJob;
import nl.imwregiotilburg.privacy.analysis.StoredExpiry;
import nl.imwregiotilburg.privacy.analysis.UsedPeriod;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.flow.element.Positions;

/** Finds what ends the keeping of data: methods that say so, and databases that forget. */
public final class Deletions {

  private static final String ENFORCES = "nl.imwregiotilburg.privacy.annotation.EnforcesRetention";
  private static final String REDIS_HASH = "org.springframework.data.redis.core.RedisHash";
  private static final String TIME_TO_LIVE = "org.springframework.data.redis.core.TimeToLive";
  private static final String MONGO_INDEXED = "org.springframework.data.mongodb.core.index.Indexed";

  private final Positions positions;
  private final Configuration configuration;
  private final PeriodReader periods;
  private final Triggers triggers;

  private Deletions(ClassIndex index, Positions positions, Configuration configuration) {
    this.positions = positions;
    this.configuration = configuration;
    this.periods = new PeriodReader(index, positions, new Settings(configuration));
    this.triggers = new Triggers(index, configuration);
  }

  /** What ends the keeping of data in the analysed classes, sorted. */
  public static Deletion find(ClassIndex index, Positions positions, Configuration configuration) {
    Deletions deletions = new Deletions(index, positions, configuration);
    List<RetentionJob> jobs = new ArrayList<>();
    List<StoredExpiry> expiries = new ArrayList<>();
    for (ClassInfo info : index.classes()) {
      if (info.container().own()) {
        info.methods().forEach(method -> deletions.job(info, method).ifPresent(jobs::add));
        deletions.expiries(info).forEach(expiries::add);
      }
    }
    return new Deletion(jobs.stream().sorted().toList(), expiries.stream().sorted().toList());
  }

  private Optional<RetentionJob> job(ClassInfo info, MethodInfo method) {
    if (method.isSynthetic()) {
      return Optional.empty();
    }
    return AnnotationInfo.find(method.annotations(), ENFORCES)
        .map(
            enforces -> {
              Triggers.Answer answer = triggers.of(info, method);
              return new RetentionJob(
                  info.dotted(),
                  method.name(),
                  enforces.texts("value"),
                  periods.usedBy(info, method),
                  answer.trigger(),
                  answer.by(),
                  info.container().module(),
                  positions.ofMethod(info, method));
            });
  }

  private List<StoredExpiry> expiries(ClassInfo info) {
    List<StoredExpiry> found = new ArrayList<>();
    AnnotationInfo.find(info.annotations(), REDIS_HASH)
        .flatMap(hash -> number(hash, "timeToLive"))
        .filter(seconds -> seconds > 0)
        .flatMap(seconds -> Amounts.of(seconds, ChronoUnit.SECONDS))
        .ifPresent(
            amount ->
                found.add(expiry(info, "@RedisHash(timeToLive)", amount, positions.ofType(info))));
    for (FieldInfo field : info.fields()) {
      AnnotationInfo.find(field.annotations(), TIME_TO_LIVE)
          .ifPresent(ttl -> found.add(unknown(info, field, "@TimeToLive")));
      AnnotationInfo.find(field.annotations(), MONGO_INDEXED)
          .ifPresent(indexed -> mongo(info, field, indexed).ifPresent(found::add));
    }
    return found;
  }

  private Optional<StoredExpiry> mongo(ClassInfo info, FieldInfo field, AnnotationInfo indexed) {
    Location place = positions.ofField(info, field.name());
    Optional<Long> seconds = number(indexed, "expireAfterSeconds");
    if (seconds.isPresent() && seconds.get() >= 0) {
      // Zero: at the moment the field itself says.
      return seconds.get() == 0
          ? Optional.of(unknown(info, field, "@Indexed(expireAfterSeconds = 0)"))
          : Amounts.of(seconds.get(), ChronoUnit.SECONDS)
              .map(amount -> expiry(info, "@Indexed(expireAfterSeconds)", amount, place));
    }
    String after = indexed.text("expireAfter");
    if (after.isEmpty()) {
      return Optional.empty();
    }
    String code = "@Indexed(expireAfter)";
    return configuration.resolve(after).stream()
        .map(value -> Amounts.duration(value.text()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(amount -> expiry(info, code, amount, place))
        .or(() -> Optional.of(unknown(info, field, code)));
  }

  private static Optional<Long> number(AnnotationInfo annotation, String attribute) {
    return annotation.values().get(attribute) instanceof Number number
        ? Optional.of(number.longValue())
        : Optional.empty();
  }

  private static StoredExpiry expiry(
      ClassInfo info, String code, TemporalAmount amount, Location place) {
    return new StoredExpiry(
        info.dotted(), new UsedPeriod(Amounts.iso(amount), code, place), info.container().module());
  }

  private StoredExpiry unknown(ClassInfo info, FieldInfo field, String code) {
    return new StoredExpiry(
        info.dotted(),
        new UsedPeriod("", code, positions.ofField(info, field.name())),
        info.container().module());
  }
}
