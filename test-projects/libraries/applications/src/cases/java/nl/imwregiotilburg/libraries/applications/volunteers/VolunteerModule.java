package nl.imwregiotilburg.libraries.applications.volunteers;

import com.google.common.base.Joiner;
import com.google.common.base.Optional;
import com.google.common.base.Preconditions;
import com.google.common.base.Strings;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Table;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ties the parts of the application together. */
public class VolunteerModule extends AbstractModule {

  private static final Logger LOG = LoggerFactory.getLogger(VolunteerModule.class);

  @Override
  protected void configure() {
    bind(Welcome.class).asEagerSingleton();
    bind(VolunteerDao.Reports.class);
  }

  @Provides
  @Singleton
  EventBus eventBus(Welcome welcome) {
    EventBus bus = new EventBus("volunteers");
    bus.register(welcome);
    return bus;
  }

  @Provides
  @Singleton
  @Named("names")
  Cache<Long, String> names() {
    return CacheBuilder.newBuilder().maximumSize(500).build();
  }

  @Provides
  @Singleton
  LoadingCache<Long, Volunteer> volunteers(Jdbi jdbi) {
    return CacheBuilder.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build(new CacheLoader<Long, Volunteer>() {
      @Override
      public Volunteer load(Long id) {
        LOG.debug("Loading {}", id); // SAFE
        return jdbi.withExtension(VolunteerDao.class, dao -> dao.find(id)).orElseThrow();
      }
    });
  }

  /** Posted when somebody registers. */
  public static final class Registered {
    final long id;
    final Volunteer volunteer;

    Registered(Volunteer volunteer) {
      this.id = volunteer.getId();
      this.volunteer = volunteer;
    }

    @Override
    public String toString() {
      return "Registered " + id + " (" + volunteer.getName() + ")";
    }
  }

  /** Posted when somebody leaves. */
  public static final class Left {
    final Volunteer volunteer;

    Left(Volunteer volunteer) {
      this.volunteer = volunteer;
    }

    @Override
    public String toString() {
      return "Left " + volunteer.getId();
    }
  }

  /** Welcomes new volunteers. */
  public static class Welcome {

    @Subscribe
    public void welcome(Registered event) {
      LOG.info("Event {}", event); // EXPECT
      LOG.info("Event for {}", event.id); // SAFE
    }

    @Subscribe
    public void farewell(Left event) {
      LOG.info("Event {}", event); // SAFE
      LOG.info("Event for {}", Optional.fromNullable(event.volunteer.getPhone()).or("nobody")); // EXPECT
    }
  }

  /** Makes the schedule of a week. */
  public static class Planner {

    private final Cache<Long, String> names;
    private final LoadingCache<Long, Volunteer> volunteers;

    @Inject
    public Planner(@Named("names") Cache<Long, String> names, LoadingCache<Long, Volunteer> volunteers) {
      this.names = names;
      this.volunteers = volunteers;
    }

    public void plan(List<Long> ids) {
      ListMultimap<String, String> addresses = ArrayListMultimap.create();
      Table<String, String, Integer> hours = HashBasedTable.create();
      for (Long id : ids) {
        Volunteer volunteer = volunteers.getUnchecked(id);
        names.put(id, volunteer.getName());
        addresses.put(volunteer.getDistrict(), volunteer.getEmail());
        hours.put(volunteer.getDistrict(), volunteer.getName(), 4);
        LOG.debug("Planned {}", names.getIfPresent(id)); // EXPECT
      }
      LOG.info("Addresses {}", addresses.get("west")); // EXPECT
      LOG.info("Addresses {}", addresses.keySet()); // SAFE
      LOG.info("Hours {}", hours.columnKeySet()); // EXPECT
      LOG.info("Hours {}", hours.rowKeySet()); // SAFE
    }

    public void summarise(List<Volunteer> all) {
      ImmutableListMultimap<String, Volunteer> byDistrict = Multimaps.index(all, Volunteer::getDistrict);
      LOG.info("Summary {}", byDistrict); // SAFE
      LOG.info("Summary {}", Joiner.on(" / ").join(FluentIterable.from(all).transform(Volunteer::getName).filter(n -> !Strings.isNullOrEmpty(n)))); // EXPECT
    }

    public boolean mayVisit(Volunteer volunteer) {
      try {
        Preconditions.checkArgument(volunteer.getBirthDate().isBefore(LocalDate.now().minusYears(18)), "%s is a minor", volunteer.getName());
        Preconditions.checkState(!volunteer.getSkills().isEmpty(), "%s has no skills", volunteer.getId());
        return true;
      } catch (IllegalArgumentException e) {
        LOG.warn("Refused: {}", e.getMessage()); // EXPECT
        return false;
      } catch (IllegalStateException e) {
        LOG.warn("Refused: {}", e.getMessage()); // SAFE
        return false;
      }
    }
  }
}
