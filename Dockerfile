# Build: the steps are those of docker/build, which CI runs without Docker.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update -q && apt-get install -q -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /source
# what is downloaded, kept until pom.xml changes
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN ./mvnw -B -q -Dmaven.test.skip dependency:go-offline
COPY . .
RUN WITHOUT_CACHE=1 docker/build /app

# Run: without root, with a health check, and nothing but the runtime. Pictures for messengers need no more either: their
# letters are in the jar, and the runtime brings libawt_headless; neither fonts nor libfreetype are asked for.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data app && mkdir -m 700 /data /keys && chown app /data /keys
COPY --from=build /app /app
# by the runtime that will run it, or the cache would be refused
RUN /app/train || echo "without a cache the app starts in three times the time" >&2
USER app
WORKDIR /data
ENV VAULT_STORE=/keys
VOLUME /data /keys
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["/app/health"]
ENTRYPOINT ["/app/start"]
