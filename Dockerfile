# Précis in an image: `docker build -t precis .`, then see docs/running.md. Two stages, so that no build tool is left.
FROM debian:bookworm-slim AS build
COPY . /src
RUN sh /src/deploy/image.sh build /src

FROM debian:bookworm-slim
RUN --mount=type=bind,source=deploy/image.sh,target=/tmp/image.sh sh /tmp/image.sh runtime
COPY --from=build /opt/precis /opt/precis
ENV PATH=/opt/precis/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HEALTH_PORT=8080
USER precis
WORKDIR /var/lib/precis
VOLUME /var/lib/precis/data
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["precis", "healthy"]
ENTRYPOINT ["precis"]
CMD ["run"]
