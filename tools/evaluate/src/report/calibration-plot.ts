import type { CalibrationBin } from '../statistics/calibration.ts'
import type { SportReport } from './sport-report.ts'

const size = 420
const inset = 48
const colours = ['#0b5fa5', '#c0392b', '#2e7d32', '#8e44ad'] as const

const x = (p: number): string => (inset + p * (size - 2 * inset)).toFixed(1)
const y = (p: number): string => (size - inset - p * (size - 2 * inset)).toFixed(1)

const curve = (bins: readonly CalibrationBin[], colour: string, isOwn: boolean): string => {
  const filled = bins.filter(({ n }) => n > 0)
  const most = Math.max(...filled.map(({ n }) => n))
  const points = filled.map(({ forecast, observed }) => `${x(forecast)},${y(observed)}`).join(' ')
  const dots = isOwn
    ? filled.map(
        ({ n, forecast, observed }) =>
          `<circle cx="${x(forecast)}" cy="${y(observed)}" r="${(2 + 5 * Math.sqrt(n / most)).toFixed(1)}" fill="${colour}" fill-opacity="0.6"/>`,
      )
    : []
  return [`<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${isOwn ? 2 : 1}"/>`, ...dots].join('\n')
}

const ticks = [0, 0.25, 0.5, 0.75, 1]

/** The share that came over the forecast, in 20 bins, for every model of the moneyline: an SVG image. */
export const calibrationPlot = ({ sport, wins }: SportReport): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="11">`,
    `<rect width="${size}" height="${size}" fill="white"/>`,
    `<text x="${size / 2}" y="20" text-anchor="middle" font-size="14">${sport.toUpperCase()}: home win, forecast and observed</text>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    ...ticks.flatMap((tick) => [
      `<line x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}" stroke="#eee"/>`,
      `<line x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}" stroke="#eee"/>`,
      `<text x="${x(tick)}" y="${size - inset + 16}" text-anchor="middle">${tick}</text>`,
      `<text x="${inset - 6}" y="${(Number(y(tick)) + 4).toFixed(1)}" text-anchor="end">${tick}</text>`,
    ]),
    `<text x="${size / 2}" y="${size - 12}" text-anchor="middle">forecast</text>`,
    ...wins.models.toReversed().map(({ bins }, i) => {
      const index = wins.models.length - 1 - i
      return curve(bins, colours[index % colours.length] as string, index === 0)
    }),
    ...wins.models.map(
      ({ model }, index) =>
        `<text x="${inset + 10}" y="${inset + 8 + 15 * index}" fill="${colours[index % colours.length]}">${model.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n')
