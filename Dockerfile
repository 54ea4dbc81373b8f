# The bot as an image: the built program, its production packages and the files it reads; nothing that builds or tests it.
# It runs as an unprivileged user on a read-only file system; only DATA_DIR has to be writable, and only without DATABASE_URL.
#
# The base is pinned by its full tag. To pin the very bytes, write the digest that your registry shows behind it, in all three
# places: node:22.23.4-trixie-slim@sha256:DIGEST

FROM node:22.23.4-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --include=dev --ignore-scripts --no-save --no-audit --no-fund --loglevel=error
COPY tsconfig.json tsconfig.build.json ./
COPY cards ./cards
COPY src ./src
RUN ["node", "node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]

# The one optional package that is left out, @photostructure/sqlite, is for Node 20: from 22.13 on, Node has SQLite itself.
FROM node:22.23.4-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error

FROM node:22.23.4-trixie-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json LICENSE ./
COPY collector ./collector
COPY contracts ./contracts
COPY manifest ./manifest
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist/cards ./dist/cards
COPY --from=build /app/dist/src ./dist/src
# The base image's user "node", by number, so that a platform can see that it is not root.
USER 1000:1000
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm in between: SIGTERM reaches the program itself, which ends in good order within ten seconds.
STOPSIGNAL SIGTERM
CMD ["node", "dist/src/index.js"]
